import admin from "./admin.css?inline";
import fields from "./fields.css?inline";
import meldekort from "./meldekort.css?inline";
import own from "./own.css?inline";
import participant from "./participant.css?inline";
import reading from "./reading.css?inline";

/** The style sheets as they stand in the pages. They are inlined: on a slow line a file of its own costs a round trip. */
export const styleSheets = { participant, fields, reading, own, meldekort, admin };
