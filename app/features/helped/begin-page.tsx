import { norwegianNameOf } from "#app/features/messages/language-name.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";

const points = ["beside", "decides", "sees", "marked", "closed", "idle"] as const;

/** What it is to fill in together, before an adviser begins. */
export function BeginPage({ id, name, language }: { id: string; name: string; language: string }) {
  const { t } = useTexts();
  const back = `/admin/deltakere/${id}`;
  return (
    <>
      <PageHeading title={t("admin:helped.title")} lead={t("admin:helped.lead", { name, language: norwegianNameOf(language) })} back={{ href: back, label: <bdi>{name}</bdi> }} />
      <ul>
        {points.map((point) => (
          <li key={point}>{t(`admin:helped.points.${point}`)}</li>
        ))}
      </ul>
      <form method="post">
        <ButtonRow>
          <Button icon="user-group">{t("admin:helped.start")}</Button>
          <LinkButton variant="secondary" href={back}>
            {t("admin:helped.back")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}

/** The desk while its adviser sits beside somebody: closed, with the way back to her and the way out. */
export function ClosedDesk({ name, path }: { name: string; path: string }) {
  const { t } = useTexts();
  return (
    <>
      <PageHeading title={t("admin:helped.closed-title")} lead={t("admin:helped.closed-text", { name })} />
      <form method="post">
        <ButtonRow>
          <LinkButton href={path}>{t("admin:helped.continue")}</LinkButton>
          <Button variant="secondary">{t("admin:helped.finish")}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
