import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { phaseOf, whyNotChange } from "#app/features/bookings/booking-rules.ts";
import { markDone } from "#app/features/bookings/mark-done.server.ts";
import { BookingHistory, BookingNotices } from "#app/features/desk/booking-history.tsx";
import { BookingFacts, When } from "#app/features/desk/booking-page.tsx";
import { BookingState } from "#app/features/desk/booking-status.tsx";
import { FollowedNote } from "#app/features/desk/followed-note.tsx";
import { FormProblems } from "#app/features/desk/form-problems.tsx";
import { readBookingView } from "#app/features/desk/read-booking-view.server.ts";
import { overReason, problemOf, statusOf } from "#app/features/desk/refusals.ts";
import { RequestFacts } from "#app/features/desk/request-facts.tsx";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:bookings.page.title" };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const now = clock.now();
  const view = await readBookingView(db, adviser, args.params.bookingId ?? "", now);
  if (!view) throw notFound();
  const phase = phaseOf(view.booking, now);
  const search = new URL(args.request.url).searchParams;
  return json({
    view,
    canChange: whyNotChange(view.booking, now) === null,
    canEnd: view.booking.status === "confirmed" && (phase === "now" || phase === "past"),
    asks: view.request?.status === "open" || view.request?.status === "offered",
    done: search.get("gjort"),
    over: overReason(search),
  });
}

/** Notes that the meeting took place. */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const bookingId = args.params.bookingId ?? "";
  const ended = await markDone({ db, now: clock.now(), actor: { kind: "adviser", id: adviser.id } }, bookingId);
  if (!ended.ok && ended.reason === "not-found") throw notFound();
  if (!ended.ok) return json({ problems: problemOf(ended.reason, "content") }, { status: statusOf(ended.reason) });
  return seeOther(`/admin/avtaler/${bookingId}?gjort=done`);
}

export default function Meeting() {
  const { view, canChange, canEnd, asks, done, over } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  const { booking, participant, request } = view;
  const page = `/admin/avtaler/${booking.id}`;
  return (
    <>
      <PageHeading
        title={<bdi>{participant.name}</bdi>}
        lead={
          <>
            <When booking={booking} /> <BookingState status={booking.status} />
          </>
        }
        back={{ href: "/admin/avtaler", label: t("admin:bookings.title") }}
      />
      <FormProblems problems={sent?.problems ?? {}} />
      {over ? <Alert tone="warning" role="alert" title={t(`admin:bookings.refusals.${over}`)} /> : null}
      <FollowedNote done={done} fresh={view.fresh} view={view} />
      <div className="columns">
        <div>
          {asks && request ? (
            <Card>
              <h2>{t("admin:bookings.request.title")}</h2>
              <RequestFacts name={participant.name} booking={booking} request={request} offers={view.offers} />
              <ButtonRow>
                <LinkButton href={`${page}/svar`} variant="primary">
                  {t(request.status === "offered" ? "admin:bookings.request.answer-again" : "admin:bookings.request.answer")}
                </LinkButton>
              </ButtonRow>
            </Card>
          ) : null}
          {booking.status === "requested" ? null : <BookingFacts view={view} />}
          <ButtonRow>
            {canChange ? (
              <>
                <LinkButton href={`${page}/endre`} variant={asks ? "secondary" : "primary"} icon="edit">
                  {t("admin:bookings.page.change")}
                </LinkButton>
                <LinkButton href={`${page}/avlys`} variant="secondary" icon="cross">
                  {t("admin:bookings.page.cancel")}
                </LinkButton>
              </>
            ) : null}
            {canEnd ? (
              <form method="post">
                <Button variant={canChange ? "secondary" : "primary"} icon="check">
                  {t("admin:bookings.page.done")}
                </Button>
              </form>
            ) : null}
          </ButtonRow>
        </div>
        <aside>
          <Card>
            <BookingHistory view={view} />
            <BookingNotices view={view} />
          </Card>
        </aside>
      </div>
    </>
  );
}
