import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOwnMeetings } from "#app/features/bookings/list-meetings.server.ts";
import { MeetingList } from "#app/features/bookings/meeting-list.tsx";
import { RequestNotice } from "#app/features/bookings/meeting-news.tsx";
import type { MeetingView } from "#app/features/bookings/meeting-view.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { LinkButton } from "#app/ui/button.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "bookings:list.title" };

/** Meetings to come, this month first, then those that are over. */
export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock } = args.context;
  return json(await listOwnMeetings(db, { participantId: participant.id, now: clock.now() }));
}

export default function Meetings() {
  const { t, lang } = useTexts();
  const { thisMonth, later, past, requests } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title={t("bookings:list.title")} back={{ href: `/${lang}/min-side`, label: t("my-page") }} />
      {requests.map((request) => (
        <RequestNotice key={`${request.bookingId} ${request.status}`} request={request} />
      ))}
      {thisMonth.length + later.length === 0 ? <p>{t("bookings:list.none")}</p> : null}
      <Part title={t("bookings:list.month")} meetings={thisMonth} />
      <Part title={t("bookings:list.later")} meetings={later} />
      <LinkButton variant="secondary" href={`/${lang}/min-side/avtaler/ny`}>
        {t("bookings:actions.ask")}
      </LinkButton>
      <Part title={t("bookings:list.past")} meetings={past} />
    </>
  );
}

function Part({ title, meetings }: { title: string; meetings: MeetingView[] }) {
  if (meetings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <MeetingList meetings={meetings} />
    </section>
  );
}
