import { createContext, useContext } from "react";
import type { LanguageCode } from "#app/i18n/languages.ts";

export type OfficeInFrame = {
  id: string;
  municipality: string;
  name: string;
  street: string;
  postalCode: string;
  city: string;
  access: string | null;
  busStop: string | null;
  phone: string;
  openingHours: { weekdays: number[]; from: string; to: string }[];
  answerDays: number;
  /** Bytes of the picture of the entrance, and since when it is this one. */
  entranceSize?: number | null;
  entranceAt?: Date | null;
};

/** What every page shows around its own content. Filled by the front door, completed by the guards. */
export type Frame = {
  lang: LanguageCode;
  dir: "ltr" | "rtl";
  /** Path and query of the page, for the language choice. */
  path: string;
  search: string;
  area: "visitor" | "participant" | "admin";
  office: OfficeInFrame | null;
  demo: boolean;
  requestId: string;
  /**
   * Set by a guard: who is signed in, and when the session ends by itself (ISO instant, and seconds from now, because the
   * clocks of phones are wrong). `owner` marks whose page it is, so that a draft of another person is never shown.
   */
  signedIn: { kind: "participant" | "adviser"; name: string; endsAt: string; secondsLeft: number; owner: string; /** Name of the adviser who sits beside the participant. */ helper?: string } | null;
};

const FrameContext = createContext<Frame | null>(null);

export const FrameProvider = FrameContext.Provider;

/** The frame of the page being rendered. Throws outside a page. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error("useFrame outside a page");
  return frame;
}
