import { formatDayTime, isolate } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { Time } from "#app/ui/time.tsx";
import type { HelpedKind } from "./kinds.ts";

export type HelpedLine = { id: string; kind: HelpedKind | "start" | "end"; adviser: string; at: string };

/** What was done with an adviser beside, the latest first: what, when and who; and whom to ask. */
export function HelpedPage({ lines }: { lines: readonly HelpedLine[] }) {
  const { t, lang } = useTexts();
  const { office } = useFrame();
  return (
    <>
      <PageHeading title={t("helped:page.title")} lead={t("helped:page.lead")} back={{ href: `/${lang}/min-side`, label: t("my-page") }} />
      {lines.length === 0 ? <p>{t("helped:page.none")}</p> : null}
      {lines.length > 0 ? (
        <Card>
          <ul className="history">
            {lines.map(({ id, kind, adviser, at }) => (
              <li key={id}>
                <b>{t(`helped:kinds.${kind}`)}</b>
                <small>
                  <Time at={at}>{formatDayTime(at, lang)}</Time> · {t("helped:page.with", { name: isolate(adviser) })}
                </small>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <p>{t("helped:page.unsure")}</p>
      <LinkButton variant="secondary" icon="message" href={`/${lang}/min-side/meldinger/ny`}>
        {t("helped:page.write")}
      </LinkButton>
      {office ? (
        <p>
          <PhoneLink phone={office.phone} />
        </p>
      ) : null}
    </>
  );
}
