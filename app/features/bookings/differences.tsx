import { formatList } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import type { ReactNode } from "react";
import { bringItems, forms, knownCode, purposes } from "./codes.ts";
import type { Difference } from "./describe-changes.ts";
import { DayAndTime } from "./meeting-when.tsx";

function useSides(difference: Difference): [ReactNode, ReactNode] | null {
  const { t, lang } = useTexts();
  switch (difference.what) {
    case "time":
      return [difference.before ? <DayAndTime {...difference.before} /> : null, difference.now ? <DayAndTime {...difference.now} /> : null];
    case "form":
      return [difference.before, difference.now].map((code) => (code ? t(`bookings:forms.${knownCode(forms, code) ?? "other"}`) : null)) as [ReactNode, ReactNode];
    case "about":
      return [difference.before, difference.now].map((code) => (code ? t(`bookings:purposes.${knownCode(purposes, code) ?? "other"}`) : null)) as [ReactNode, ReactNode];
    case "bring":
      return [difference.before, difference.now].map((codes) => {
        const items = codes.flatMap((code) => knownCode(bringItems, code) ?? []).map((code) => t(`bookings:bring.${code}`));
        return items.length > 0 ? formatList(items, lang) : t("bookings:changed.nothing");
      }) as [ReactNode, ReactNode];
    case "place":
    case "who":
      return [difference.before, difference.now].map((text) => (text ? <NorwegianTerm key={text}>{text}</NorwegianTerm> : null)) as [ReactNode, ReactNode];
    default:
      return null;
  }
}

/** One thing that changed: the old one is struck through and called "before", never only coloured. */
function OneDifference({ difference }: { difference: Difference }) {
  const { t } = useTexts();
  const sides = useSides(difference);
  if (!sides) return <p>{t(difference.what === "video" ? "bookings:changed.video" : "bookings:changed.note")}</p>;
  const [before, now] = sides;
  return (
    <p>
      {t("bookings:changed.before")}: <s>{before ?? t("bookings:changed.unknown")}</s>
      <br />
      {t("bookings:changed.now")}: <b>{now ?? t("bookings:changed.unknown")}</b>
    </p>
  );
}

/** What changed, before and now. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <>
      {differences.map((difference) => (
        <OneDifference key={difference.what} difference={difference} />
      ))}
    </>
  );
}
