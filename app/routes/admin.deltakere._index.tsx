import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { SearchForm } from "#app/features/desk/search-form.tsx";
import { ParticipantList } from "#app/features/participants/participant-list.tsx";
import { listLength, readOwnParticipants } from "#app/features/participants/read-own-participants.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:participants.title" };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const now = args.context.clock.now();
  const search = (new URL(args.request.url).searchParams.get("navn") ?? "").trim().slice(0, 80);
  const { people, more } = await readOwnParticipants(args.context.db, adviser, search, now);
  return json({ people, more, limit: listLength, search, today: osloDay(now) });
}

export default function Participants() {
  const { people, more, limit, search, today } = useLoaderData<typeof loader>();
  const { t } = useTexts();
  return (
    <>
      <div className="desk-title">
        <div>
          <PageHeading title={t("admin:participants.title")} lead={t("admin:participants.lead")} />
        </div>
        <LinkButton href="/admin/deltakere/ny" variant="primary">
          {t("admin:participants.new")}
        </LinkButton>
      </div>
      <SearchForm name="navn" label={t("admin:participants.search-label")} value={search} clear="/admin/deltakere" />
      {people.length > 0 ? (
        <>
          <p className="note">{more ? t("admin:participants.more", { count: limit }) : t("admin:participants.found", { count: people.length })}</p>
          <ParticipantList people={people} today={today} />
        </>
      ) : search ? (
        <Empty icon="search" title={t("admin:participants.not-found-title", { search })}>
          <p>{t("admin:participants.not-found-text")}</p>
        </Empty>
      ) : (
        <Empty icon="user-group" title={t("admin:participants.empty-title")}>
          <p>{t("admin:participants.empty-text")}</p>
        </Empty>
      )}
    </>
  );
}
