import type { ParseKeys } from "i18next";
import type { Namespaces } from "#app/i18n/keys.d.ts";

/** What a route tells the page around it. */
export type PageHandle = {
  /** Text key of the title, or a function of the loader's data. Never anything personal: titles stand in histories. */
  title: ParseKeys<Namespaces> | ((data: unknown) => string);
  /** The page has a form with id `page-form` (always, or for some data): the language choice then sends what is typed along. */
  form?: boolean | ((data: unknown) => boolean);
  /** False where there is nothing to type or to choose, always or for some data: the styles of fields are left out. */
  fields?: boolean | ((data: unknown) => boolean);
  /** A style sheet that this page alone needs, besides those of its area. */
  style?: "meldekort";
  /** No header and footer (paper), always or for some data. */
  bare?: boolean | ((data: unknown) => boolean);
};
