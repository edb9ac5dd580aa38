import { useTexts } from "#app/i18n/use-texts.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";

/** The two files for another system, with what is in them and that taking them leaves a trace. */
export function ExportBox({ participantId }: { participantId: string }) {
  const { t } = useTexts();
  const person = `/admin/deltakere/${participantId}`;
  return (
    <Details summary={t("admin:export.title")}>
      <p>{t("admin:export.lead")}</p>
      <p>{t("admin:export.contains")}</p>
      <p>{t("admin:export.leaves-out")}</p>
      <p>
        <b>{t("admin:export.trace")}</b>
      </p>
      <p>
        <LinkButton href={`${person}/eksport.json`} variant="secondary" icon="download">
          {t("admin:export.json")}
        </LinkButton>
      </p>
      <p>
        <LinkButton href={`${person}/avtaler.ics`} variant="secondary" icon="calendar">
          {t("admin:export.ics")}
        </LinkButton>
      </p>
      <p className="note">{t("admin:export.format")}</p>
    </Details>
  );
}
