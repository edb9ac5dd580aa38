import { forms, knownCode, purposes } from "#app/features/bookings/codes.ts";
import { formatDayWithYear, formatTimeRange } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Time } from "#app/ui/time.tsx";

type Line = { name: string; meeting: { startsAt: string | null; endsAt: string | null; form: string; purpose: string } };

/** A meeting in one line: whose, when, what about, how. */
export function MeetingLine({ name, meeting }: Line) {
  const { t, lang } = useTexts();
  const { startsAt, endsAt } = meeting;
  return (
    <p className="lead">
      <b>
        <bdi>{name}</bdi>
      </b>
      {" · "}
      {startsAt && endsAt ? (
        <Time at={startsAt}>
          {formatDayWithYear(startsAt, lang)} {formatTimeRange(startsAt, endsAt, lang)}
        </Time>
      ) : (
        t("admin:participants.page.without-time")
      )}
      {" · "}
      {t(`bookings:purposes.${knownCode(purposes, meeting.purpose) ?? "other"}`)}
      {" · "}
      {t(`admin:bookings.forms.${knownCode(forms, meeting.form) ?? "other"}`)}
    </p>
  );
}
