import type admin from "../../locales/nb/admin.json";
import type bookings from "../../locales/nb/bookings.json";
import type common from "../../locales/nb/common.json";
import type helped from "../../locales/nb/helped.json";
import type interpreter from "../../locales/nb/interpreter.json";
import type meldekort from "../../locales/nb/meldekort.json";
import type listen from "../../locales/nb/listen.json";
import type messages from "../../locales/nb/messages.json";
import type minSide from "../../locales/nb/min-side.json";
import type notices from "../../locales/nb/notices.json";
import type outcomes from "../../locales/nb/outcomes.json";
import type pages from "../../locales/nb/pages.json";
import type plan from "../../locales/nb/plan.json";
import type print from "../../locales/nb/print.json";
import type problems from "../../locales/nb/problems.json";
import type readyReplies from "../../locales/nb/ready-replies.json";
import type recordings from "../../locales/nb/recordings.json";
import type search from "../../locales/nb/search.json";
import type signIn from "../../locales/nb/sign-in.json";
import type start from "../../locales/nb/start.json";

export type Resources = {
  admin: typeof admin;
  bookings: typeof bookings;
  common: typeof common;
  helped: typeof helped;
  interpreter: typeof interpreter;
  meldekort: typeof meldekort;
  listen: typeof listen;
  messages: typeof messages;
  "min-side": typeof minSide;
  notices: typeof notices;
  outcomes: typeof outcomes;
  pages: typeof pages;
  plan: typeof plan;
  print: typeof print;
  problems: typeof problems;
  "ready-replies": typeof readyReplies;
  recordings: typeof recordings;
  search: typeof search;
  "sign-in": typeof signIn;
  start: typeof start;
};

export type Namespaces = [
  "common", "admin", "bookings", "helped", "interpreter", "listen", "meldekort", "messages", "min-side",
  "notices", "outcomes", "pages", "plan", "print", "problems", "ready-replies", "recordings", "search", "sign-in", "start",
];

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: Resources;
  }
}
