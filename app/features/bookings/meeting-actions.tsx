import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Status } from "#app/ui/status.tsx";
import type { MeetingView } from "./meeting-view.ts";
import { PostButton } from "./post-button.tsx";

const withoutOrder = new Set(["withdrawn", "released"]);

/** What can be done with a meeting that is confirmed and not over: one main thing, then the others. */
export function MeetingActions({ meeting, back }: { meeting: MeetingView; back: string }) {
  const { t, lang } = useTexts();
  const own = `/${lang}/min-side/avtaler/${meeting.id}`;
  const asksFirst = !meeting.order || withoutOrder.has(meeting.order.status);
  return (
    <>
      <ButtonRow>
        {meeting.coming ? (
          <Status tone="success">{t("bookings:card.coming")}</Status>
        ) : (
          <PostButton bookingId={meeting.id} intent="coming" back={back} variant="primary">
            {t("bookings:actions.coming")}
          </PostButton>
        )}
      </ButtonRow>
      <ButtonRow>
        <LinkButton variant="secondary" href={`${own}/avlys`}>
          {t("bookings:actions.cannot")}
        </LinkButton>
        {meeting.phase === "now" ? null : (
          <>
            <LinkButton variant="secondary" href={`${own}/flytt`}>
              {t("bookings:actions.move")}
            </LinkButton>
            <LinkButton variant="secondary" href={`${own}/tolk`}>
              {t(asksFirst ? "bookings:actions.interpreter" : "bookings:actions.interpreter-change")}
            </LinkButton>
          </>
        )}
      </ButtonRow>
      <MeetingTools meeting={meeting} listen={back === "min-side"} />
    </>
  );
}

/** To keep a meeting: in the phone's calendar, on paper. `listen`: a way to its own page, which can be read aloud; the first page is too full for the script. */
export function MeetingTools({ meeting, listen = false }: { meeting: MeetingView; listen?: boolean }) {
  const { t, lang } = useTexts();
  const own = `/${lang}/min-side/avtaler/${meeting.id}`;
  return (
    <ButtonRow tools>
      <LinkButton variant="tertiary" icon="calendar" href={`${own}/kalender.ics`}>
        {t("bookings:actions.calendar")}
      </LinkButton>
      <LinkButton variant="tertiary" icon="print" href={`${own}/skriv-ut`}>
        {t("bookings:actions.print")}
      </LinkButton>
      {listen ? (
        <LinkButton variant="tertiary" icon="listen" href={`${own}#listen`}>
          {t("listen:play")}
        </LinkButton>
      ) : null}
    </ButtonRow>
  );
}
