import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeetingList, RequestList, type ListedMeeting } from "#app/features/desk/booking-lists.tsx";
import { readDeskBookings } from "#app/features/desk/read-desk-bookings.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { formatDay } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:bookings.title" };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const onlyMine = new URL(args.request.url).searchParams.get("vis") === "mine";
  return json({ onlyMine, ...(await readDeskBookings(args.context.db, adviser, { onlyMine, now: args.context.clock.now() })) });
}

function Period({ title, none, meetings, withDay }: { title: string; none: string; meetings: readonly ListedMeeting[]; withDay: boolean }) {
  return (
    <section>
      <h2>{title}</h2>
      {meetings.length > 0 ? <MeetingList caption={title} meetings={meetings} withDay={withDay} /> : <p className="note">{none}</p>}
    </section>
  );
}

export default function Meetings() {
  const { onlyMine, today, requests, days } = useLoaderData<typeof loader>();
  const { t, lang } = useTexts();
  return (
    <>
      <div className="desk-title">
        <div>
          <PageHeading title={t("admin:bookings.title")} />
        </div>
        <LinkButton href="/admin/avtaler/ny" variant="primary" icon="calendar">
          {t("admin:bookings.new")}
        </LinkButton>
      </div>
      <p>
        {t(onlyMine ? "admin:bookings.list.showing-mine" : "admin:bookings.list.showing-all")}{" "}
        <a href={onlyMine ? "/admin/avtaler" : "/admin/avtaler?vis=mine"}>{t(onlyMine ? "admin:bookings.list.show-all" : "admin:bookings.list.show-mine")}</a>
      </p>
      <section>
        <h2>{t("admin:bookings.list.requests")}</h2>
        {requests.length > 0 ? <RequestList requests={requests} today={today} /> : <p className="note">{t("admin:bookings.list.no-requests")}</p>}
      </section>
      <Period title={t("admin:bookings.list.today", { day: formatDay(today, lang) })} none={t("admin:bookings.list.none-today")} meetings={days.today} withDay={false} />
      <Period title={t("admin:bookings.list.week")} none={t("admin:bookings.list.none-week")} meetings={days.week} withDay />
      <Period title={t("admin:bookings.list.later")} none={t("admin:bookings.list.none-later")} meetings={days.later} withDay />
    </>
  );
}
