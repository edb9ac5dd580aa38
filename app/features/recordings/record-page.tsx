import { AboutLine } from "#app/features/messages/about-line.tsx";
import type { Topic } from "#app/features/messages/topics.ts";
import { readFigure } from "#app/features/rules/figures.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Card } from "#app/ui/card.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { RecordForm } from "./record-form.tsx";

type RecordPageProps = Omit<Parameters<typeof RecordForm>[0], "followUp"> &
  Parameters<typeof AboutLine>[0] & {
    /** The conversation it goes into, or null for a new message. */
    thread: { id: string; topic: Topic } | null;
    /** The query with what it is about. */
    context: string;
  };

const numberOf = (key: string) => String(readFigure(key).value);

/** "Tell it in your own voice": three steps, one form, and whom to call instead. */
export function RecordPage({ thread, context, meeting, meldekortDay, page, ...form }: RecordPageProps) {
  const { t, lang } = useTexts();
  const { office } = useFrame();
  const messages = `/${lang}/min-side/meldinger`;
  const back = thread ? { href: `${messages}/${thread.id}`, label: t(`messages:topics.${thread.topic}`) } : { href: `${messages}/ny${context}`, label: t("messages:new-page.title") };
  return (
    <>
      <PageHeading title={t("recordings:title")} lead={t("recordings:lead")} back={back} />
      {thread ? null : <AboutLine meeting={meeting} meldekortDay={meldekortDay} page={page} />}
      <section aria-label={t("recordings:steps.title")}>
        <Steps steps={(["record", "check", "send"] as const).map((key) => ({ key, content: t(`recordings:steps.${key}`) }))} />
      </section>
      <Card>
        <RecordForm {...form} followUp={thread !== null} />
      </Card>
      {office ? (
        <p>
          {t("recordings:rather-call")} <PhoneLink phone={office.phone} />
        </p>
      ) : null}
      <p>{t("messages:receipt.danger", { ambulance: numberOf("emergency-ambulance"), police: numberOf("emergency-police") })}</p>
    </>
  );
}
