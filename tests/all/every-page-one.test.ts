import { languages } from "#app/i18n/languages.ts";
import { walkPages } from "../support/walk-pages.ts";

walkPages([...languages.map(({ code }) => code).filter((_, index) => index % 2 === 0)]);
