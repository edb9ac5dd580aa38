import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeetingActions } from "#app/features/bookings/meeting-actions.tsx";
import { MeetingFacts } from "#app/features/bookings/meeting-facts.tsx";
import { MeetingList } from "#app/features/bookings/meeting-list.tsx";
import { CancelledNotice, ChangedBanner, RequestNotice } from "#app/features/bookings/meeting-news.tsx";
import type { MeetingView } from "#app/features/bookings/meeting-view.ts";
import { MeetingHeadline } from "#app/features/bookings/meeting-when.tsx";
import { NorwegianCopy } from "#app/features/bookings/norwegian-copy.tsx";
import { ContactList } from "#app/features/my-page/contact-list.tsx";
import { MyLinks } from "#app/features/my-page/my-links.tsx";
import { NoMeeting } from "#app/features/my-page/no-meeting.tsx";
import { readMyPage } from "#app/features/my-page/read-my-page.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Card } from "#app/ui/card.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "min-side:title" };

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock } = args.context;
  const { situation, legalBasis, readingLanguage } = participant;
  return json({ ...(await readMyPage(db, { participantId: participant.id, now: clock.now() })), situation, legalBasis, readingLanguage });
}

export default function MyPage() {
  const page = useLoaderData<typeof loader>();
  const { next, sameDay, cancelled, requests, contacts } = page;
  const isSooner = (one: MeetingView) => !next?.startsAt || (one.startsAt ?? "") <= next.startsAt;
  return (
    <>
      {next ? cancelled.filter(isSooner).map((meeting) => <CancelledNotice key={meeting.id} meeting={meeting} />) : null}
      {next ? <NextMeeting meeting={next} /> : <NoMeeting contact={contacts[0] ?? null} asked={requests.length > 0} />}
      <SameDay meetings={sameDay} />
      {cancelled.filter((meeting) => !next || !isSooner(meeting)).map((meeting) => (
        <CancelledNotice key={meeting.id} meeting={meeting} />
      ))}
      {requests.map((request) => (
        <RequestNotice key={`${request.bookingId} ${request.status}`} request={request} />
      ))}
      <MyLinks page={page} />
      <ContactList contacts={contacts} />
    </>
  );
}

function NextMeeting({ meeting }: { meeting: MeetingView }) {
  return (
    <>
      <Card flush>
        <TheMeeting meeting={meeting} level={1} />
        <MeetingActions meeting={meeting} back="min-side" />
      </Card>
      <NorwegianCopy>
        <TheMeeting meeting={meeting} level={2} />
      </NorwegianCopy>
    </>
  );
}

function TheMeeting({ meeting, level }: { meeting: MeetingView; level: 1 | 2 }) {
  const { t } = useTexts();
  return (
    <>
      <MeetingHeadline meeting={meeting} label={t("min-side:next.title")} level={level} />
      <ChangedBanner meeting={meeting} back="min-side" quiet={level === 2} />
      <MeetingFacts meeting={meeting} />
    </>
  );
}

function SameDay({ meetings }: { meetings: MeetingView[] }) {
  const { t } = useTexts();
  if (meetings.length === 0) return null;
  return (
    <section>
      <h2>{t("bookings:card.also-today")}</h2>
      <MeetingList meetings={meetings} withDay={false} />
    </section>
  );
}
