import { FormProblems, type Problems, useProblems } from "#app/features/desk/form-problems.tsx";
import { formatDayWithYear, formatNumber } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { entranceMax, entranceTypes } from "./entrance.ts";

type Kept = { href: string; kilobytes: number; day: string };

/** The desk's page of the picture of the entrance: the one readers see now, and a file for a new one. */
export function EntranceForm({ office, kept, problems }: { office: string; kept: Kept | null; problems: Problems }) {
  const { t, lang } = useTexts();
  const say = useProblems(problems);
  const max = formatNumber(entranceMax / 1024, lang);
  return (
    <>
      <PageHeading title={t("admin:content.entrance.title")} lead={t("admin:content.entrance.lead")} back={{ href: "/admin/innhold", label: t("admin:content.back") }} />
      <FormProblems problems={problems} />
      {kept ? (
        <div>
          <img src={kept.href} width="240" alt={t("pages:entrance.alt", { office })} />
          <p className="note">
            {t("admin:content.entrance.now")}: {t("admin:content.entrance.kept", { size: formatNumber(kept.kilobytes, lang), day: formatDayWithYear(kept.day, lang) })}{" "}
            <a href={`/${lang}/kontakt/inngang`}>{t("pages:entrance.title")}</a>
          </p>
        </div>
      ) : (
        <p>{t("admin:content.entrance.none")}</p>
      )}
      <form id="page-form" className="desk-form" method="post" encType="multipart/form-data" noValidate>
        <TextField
          name="picture" type="file" accept={entranceTypes.join()} label={t("admin:content.entrance.file")} description={t("admin:content.entrance.file-hint", { max })} required
          error={say("picture")}
        />
        <p className="note">{t("admin:content.entrance.office-data")}</p>
        <ButtonRow>
          <Button>{t("admin:content.entrance.save")}</Button>
        </ButtonRow>
      </form>
      {kept ? (
        <form method="post" encType="multipart/form-data">
          <Button variant="danger" name="remove" value="yes">
            {t("admin:content.entrance.remove")}
          </Button>
        </form>
      ) : null}
    </>
  );
}
