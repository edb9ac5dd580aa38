import { InterpreterLine } from "#app/features/interpreter/interpreter-line.tsx";
import { EntranceLink } from "#app/features/offices/entrance-link.tsx";
import { mapOf } from "#app/features/offices/map-of.ts";
import { OfficeHours } from "#app/features/offices/office-hours.tsx";
import { formatList, isolate } from "#app/i18n/format.ts";
import { directionOf } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { FactsList, type Fact } from "#app/ui/facts-list.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import type { MeetingView } from "./meeting-view.ts";

type Shown = { meeting: MeetingView; /** Everything, on the meeting's own page and on paper; otherwise one line each. */ whole?: boolean };

/** Whom to call about this meeting: the person it is with, otherwise the office. */
export function useMeetingPhone(meeting: MeetingView): string | null {
  const { office } = useFrame();
  return meeting.with?.phone ?? office?.phone ?? null;
}

/** The office's own town goes without saying on a small card. */
function useShortStreet(): (street: string | null) => string | null {
  const { office } = useFrame();
  const town = office ? `, ${office.postalCode} ${office.city}` : "";
  return (street) => (town && street?.endsWith(town) ? street.slice(0, -town.length) : street);
}

/** The map, and on the meeting's own page the picture of the entrance: there each on a line of its own, as high as a thumb needs. */
function WaysThere({ meeting, street, whole }: Shown & { street: string }) {
  const { t } = useTexts();
  const { office } = useFrame();
  const map = (
    <a className="no-print" href={mapOf(street)} rel="noreferrer">
      {t("bookings:card.map")}
    </a>
  );
  if (!whole) return <> {map}</>;
  return (
    <ul className="links no-print">
      <li>{map}</li>
      {meeting.form === "office" && office && street.startsWith(office.street) ? (
        <li>
          <EntranceLink />
        </li>
      ) : null}
    </ul>
  );
}

function Place({ meeting, whole }: Shown) {
  const { t } = useTexts();
  const { office } = useFrame();
  const phone = useMeetingPhone(meeting);
  const shorten = useShortStreet();
  const { form, place } = meeting;
  if (!place) {
    return (
      <>
        {t(`bookings:forms.${form}`)} · {t("bookings:card.no-address")} {phone ? <PhoneLink phone={phone} /> : null}
      </>
    );
  }
  const address = [whole || form === "other" || !place.street ? place.placeName : null, whole ? place.street : shorten(place.street), place.access].filter(Boolean).join(", ");
  return (
    <>
      {t(`bookings:forms.${form}`)} · <NorwegianTerm>{address}</NorwegianTerm>
      {whole && place.busStop ? (
        <small>
          {t("bus-stop")}: <NorwegianTerm>{place.busStop}</NorwegianTerm>
        </small>
      ) : null}
      {whole && form === "office" && office ? (
        <small>
          {t("opening-hours")}: <OfficeHours hours={office.openingHours} />
        </small>
      ) : null}
      {place.street ? <WaysThere meeting={meeting} street={place.street} whole={whole} /> : null}
    </>
  );
}

function Call({ meeting }: { meeting: MeetingView }) {
  const { t } = useTexts();
  const phone = useMeetingPhone(meeting);
  const { phoneEnding: ending } = meeting;
  if (!ending) {
    return (
      <>
        {t("bookings:card.no-number")} {phone ? <PhoneLink phone={phone} /> : null}
      </>
    );
  }
  return <>{meeting.with ? t("bookings:card.calls-you", { name: isolate(meeting.with.name), ending }) : t("bookings:card.calls-you-office", { ending })}</>;
}

function useWhere({ meeting, whole }: Shown): Fact {
  const { t } = useTexts();
  const label = t("bookings:card.place");
  const { form, videoLink } = meeting;
  if (form === "home") return { key: "place", icon: "home", label, hideLabel: true, value: t("bookings:card.at-home") };
  if (form === "phone") return { key: "place", icon: "phone", label, hideLabel: true, value: <Call meeting={meeting} /> };
  if (form === "office" || form === "other") return { key: "place", icon: "place", label, hideLabel: true, value: <Place meeting={meeting} whole={whole} /> };
  return {
    key: "place",
    icon: "video",
    label,
    hideLabel: true,
    value: videoLink ? (
      <>
        {t("bookings:forms.video")} ·{" "}
        <a href={videoLink} rel="noreferrer">
          {t("bookings:card.video-open")}
        </a>
      </>
    ) : (
      t("bookings:card.video-no-link")
    ),
  };
}

function useWho(meeting: MeetingView): Fact {
  const { t } = useTexts();
  const phone = useMeetingPhone(meeting);
  return {
    key: "with",
    icon: "person",
    label: t("bookings:card.with"),
    hideLabel: true,
    value: (
      <>
        {meeting.with ? (
          <>
            <NorwegianTerm>{meeting.with.name}</NorwegianTerm>, {t(`roles.${meeting.with.role}`)}
          </>
        ) : (
          t("bookings:card.with-office")
        )}{" "}
        {phone ? <PhoneLink phone={phone} /> : null}
      </>
    ),
  };
}

function useChild({ childWelcome, bringsChild, needsTravelHelp }: MeetingView): Fact[] {
  const { t } = useTexts();
  const lines = [
    childWelcome === null ? null : t(childWelcome ? "bookings:card.child-welcome" : "bookings:card.child-not"),
    bringsChild ? t("bookings:card.brings-child") : null,
    needsTravelHelp ? t("bookings:card.needs-travel-help") : null,
  ].filter((line) => line !== null);
  return lines.length > 0 ? [{ key: "child", icon: "child", label: t("bookings:card.child"), hideLabel: true, value: lines.join(" ") }] : [];
}

/** What the adviser wrote, in the language it was written; never translated, never left out. */
function useNote({ note }: MeetingView): Fact[] {
  const { t, lang } = useTexts();
  if (!note) return [];
  const foreign = note.language !== lang;
  return [
    {
      key: "note",
      icon: "message",
      label: t("bookings:card.note"),
      value: (
        <>
          {foreign && note.language === "nb" ? <small>{t("bookings:card.note-in-norwegian")}</small> : null}
          <span lang={note.language} dir={directionOf(note.language)} className="free-text">
            {note.text}
          </span>
        </>
      ),
    },
  ];
}

/** A wished meeting: what was asked for. The rest is not known yet, and nothing is said about it. */
export function WishFacts({ meeting }: { meeting: MeetingView }) {
  const { t } = useTexts();
  const child = useChild(meeting);
  const facts: Fact[] = [
    { key: "form", icon: "place", label: t("bookings:card.place"), hideLabel: true, value: t(`bookings:forms.${meeting.form}`) },
    { key: "about", icon: "topic", label: t("bookings:card.about"), hideLabel: true, value: t(`bookings:purposes.${meeting.purpose}`) },
    ...child,
  ];
  return <FactsList facts={facts} />;
}

/** The facts of a meeting, one short line each: where, who, what about, what to bring, interpreter. Nothing missing is left out in silence. */
export function MeetingFacts({ meeting, whole = false }: Shown) {
  const { t, lang } = useTexts();
  const phone = useMeetingPhone(meeting);
  const where = useWhere({ meeting, whole });
  const who = useWho(meeting);
  const child = useChild(meeting);
  const note = useNote(meeting);
  const items = meeting.bring.map((code) => t(`bookings:bring.${code}`));
  const bring: Fact = items.length > 0
    ? { key: "bring", icon: "bring", label: t("bookings:card.bring"), value: formatList(items, lang) }
    : { key: "bring", icon: "bring", label: t("bookings:card.bring"), hideLabel: true, value: t("bookings:card.bring-nothing") };
  const facts: Fact[] = [
    where,
    who,
    { key: "about", icon: "topic", label: t("bookings:card.about"), hideLabel: true, value: t(`bookings:purposes.${meeting.purpose}`) },
    bring,
    {
      key: "interpreter",
      icon: "interpreter",
      label: t("interpreter:line.label"),
      value: <InterpreterLine withLabel={false} order={meeting.order} bookingId={meeting.id} bookingForm={meeting.form} phone={phone ?? undefined} />,
    },
    ...child,
    ...(whole ? note : []),
  ];
  return <FactsList facts={facts} />;
}
