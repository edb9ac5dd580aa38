import { Listen } from "#app/features/listen/listen.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { History } from "./history.tsx";
import { MeetingActions, MeetingTools } from "./meeting-actions.tsx";
import { MeetingFacts, WishFacts } from "./meeting-facts.tsx";
import { CancelledNotice, ChangedBanner, RequestNotice, WithdrawButton } from "./meeting-news.tsx";
import { MeetingHeadline } from "./meeting-when.tsx";
import { NorwegianCopy } from "./norwegian-copy.tsx";
import { Offers } from "./offers.tsx";
import type { WholeMeeting } from "./read-meeting.server.ts";

function Sheet({ page, level }: { page: WholeMeeting; level: 1 | 2 }) {
  const { t } = useTexts();
  return (
    <>
      <MeetingHeadline meeting={page.meeting} label={t("bookings:meeting.title")} level={level} />
      <ChangedBanner meeting={page.meeting} back="avtale" quiet={level === 2} />
      {page.meeting.startsAt ? <MeetingFacts meeting={page.meeting} whole /> : <WishFacts meeting={page.meeting} />}
    </>
  );
}

/** Everything about one meeting: what, what is new, what can be done, what has happened. */
export function MeetingPage({ page }: { page: WholeMeeting }) {
  const { t, lang } = useTexts();
  const { meeting, request, offers, history, closed } = page;
  const own = `/${lang}/min-side`;
  return (
    <>
      <a className="back" href={`${own}/avtaler`}>
        <Icon name="arrow" />
        {t("bookings:actions.back-to-list")}
      </a>
      {meeting.status === "cancelled" && meeting.startsAt ? <CancelledNotice meeting={meeting} link={false} /> : null}
      {request?.status === "offered" ? <Offers request={request} offers={offers} /> : request ? <RequestNotice request={request} link={false} /> : null}
      <Card flush>
        <Sheet page={page} level={1} />
        {!meeting.startsAt ? null : closed ? <MeetingTools meeting={meeting} /> : <MeetingActions meeting={meeting} back="avtale" />}
      </Card>
      <Listen />
      <noscript>
        <p className="note">{t("listen:no-voice-help")}</p>
      </noscript>
      <NorwegianCopy>
        <Sheet page={page} level={2} />
      </NorwegianCopy>
      <p className="no-print">
        <a href={`${own}/meldinger/ny?avtale=${meeting.id}`}>{t("bookings:actions.write")}</a>
      </p>
      {request && request.status !== "declined" ? <WithdrawButton bookingId={meeting.id} /> : null}
      <History lines={history} />
    </>
  );
}
