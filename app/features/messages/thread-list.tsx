import { formatDay, isolate } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import { Status } from "#app/ui/status.tsx";
import type { Topic } from "./topics.ts";

/** A thread as a loader sends it. */
export type ThreadView = { id: string; topic: Topic; to: string | null; lastMessageAt: string; waitingSince: string | null; answerBy: string | null; openedAt: string | null; unread: number };

function Mark({ thread, today }: { thread: ThreadView; today: string }) {
  const { t, lang } = useTexts();
  if (thread.unread > 0) {
    return (
      <Status tone="info" icon="bell">
        {t("messages:list.unread", { count: thread.unread })}
      </Status>
    );
  }
  if (!thread.waitingSince || !thread.answerBy) return null;
  return thread.answerBy < today ? (
    <Status tone="warning">{t("messages:list.answer-late")}</Status>
  ) : (
    <Status icon="wait">{t("messages:list.answer-by", { day: formatDay(thread.answerBy, lang) })}</Status>
  );
}

/** True when an adviser opened the thread after the wait began: an older opening says nothing about the new message. */
const isOpened = ({ waitingSince, openedAt }: ThreadView) => waitingSince !== null && openedAt !== null && openedAt >= waitingSince;

/** The participant's threads, last used first: topic, to whom, and what it waits for. */
export function ThreadList({ threads, today }: { threads: readonly ThreadView[]; today: string }) {
  const { t, lang } = useTexts();
  return (
    <ActionList
      items={threads.map((thread) => ({
        href: `/${lang}/min-side/meldinger/${thread.id}`,
        icon: thread.topic === "meldekort" || thread.topic === "interpreter" ? thread.topic : "message",
        label: t(`messages:topics.${thread.topic}`),
        hint: (
          <>
            {thread.to ? t("messages:to", { name: isolate(thread.to) }) : t("messages:to-office")}
            {" · "}
            {t("messages:list.last", { day: formatDay(thread.lastMessageAt, lang) })}
            {isOpened(thread) ? ` · ${t("messages:list.opened")}` : null}
            <br />
            <Mark thread={thread} today={today} />
          </>
        ),
      }))}
    />
  );
}
