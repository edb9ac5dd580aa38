import { formatDay } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList, type Action } from "#app/ui/action-list.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import { Status } from "#app/ui/status.tsx";
import { Time } from "#app/ui/time.tsx";
import type { BookingForm } from "#dialect";
import type { MeetingView } from "./meeting-view.ts";
import { TimeRange } from "./meeting-when.tsx";

export const formIcons: Record<BookingForm, IconName> = { office: "place", phone: "phone", video: "video", home: "home", other: "place" };

/** Meetings as rows that lead to their page: day and time, how and with whom; cancelled ones say so in a word. */
export function MeetingList({ meetings, withDay = true }: { meetings: readonly MeetingView[]; withDay?: boolean }) {
  const { t, lang } = useTexts();
  const items = meetings.map(({ id, startsAt, endsAt, form, with: person, purpose, status, phase }): Action => ({
    href: `/${lang}/min-side/avtaler/${id}`,
    icon: formIcons[form],
    label: startsAt && endsAt ? (
      <>
        {withDay ? (
          <>
            <Time at={startsAt}>{formatDay(startsAt, lang)}</Time>{" "}
          </>
        ) : null}
        <TimeRange startsAt={startsAt} endsAt={endsAt} />{" "}
        {status === "cancelled" ? <Status icon="cross">{t("bookings:statuses.cancelled")}</Status> : null}
        {status === "confirmed" && phase === "now" ? <Status tone="success">{t("bookings:card.now")}</Status> : null}
      </>
    ) : (
      t(`bookings:statuses.${status}`)
    ),
    hint: (
      <>
        {t(`bookings:forms.${form}`)}
        {person ? (
          <>
            {" · "}
            <bdi lang="nb">{person.name}</bdi>
          </>
        ) : null}
        {" · "}
        {t(`bookings:purposes.${purpose}`)}
      </>
    ),
  }));
  return <ActionList items={items} />;
}
