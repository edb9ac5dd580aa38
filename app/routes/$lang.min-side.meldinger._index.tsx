import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { readThreads } from "#app/features/messages/read-messages.server.ts";
import { ThreadList } from "#app/features/messages/thread-list.tsx";
import { requireParticipant } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "messages:title" };

/** The participant's conversations, last used first. */
export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { request, context } = args;
  const asked = Number(new URL(request.url).searchParams.get("side"));
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 1000 ? asked : 1;
  const { threads, hasMore } = await readThreads(context.db, participant.id, page);
  return json({ threads, hasMore, page, today: osloDay(context.clock.now()) });
}

export default function Messages() {
  const { t, lang } = useTexts();
  const { threads, hasMore, page, today } = useLoaderData<typeof loader>();
  const here = `/${lang}/min-side/meldinger`;
  return (
    <>
      <PageHeading title={t("messages:title")} lead={t("messages:lead")} back={{ href: `/${lang}/min-side`, label: t("my-page") }} />
      <ButtonRow>
        <LinkButton icon="edit" href={`${here}/ny`}>
          {t("messages:new")}
        </LinkButton>
      </ButtonRow>
      {threads.length > 0 ? (
        <ThreadList threads={threads} today={today} />
      ) : (
        <Empty icon="message" title={t("messages:empty-title")}>
          <p>{t("messages:empty-text")}</p>
        </Empty>
      )}
      {page > 1 ? <p><a href={page === 2 ? here : `${here}?side=${page - 1}`}>{t("messages:newer")}</a></p> : null}
      {hasMore ? <p><a href={`${here}?side=${page + 1}`}>{t("messages:older")}</a></p> : null}
    </>
  );
}
