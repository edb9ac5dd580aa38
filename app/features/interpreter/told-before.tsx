import { readFigure } from "#app/features/rules/figures.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";

/** What everybody is told before asking (facts 3.3-3.5, 3.9, 3.12; features P60). There is no field for a relative. */
export function ToldBefore() {
  const { t } = useTexts();
  return (
    <Alert title={t("interpreter:told.title")}>
      <ul>
        <li>{t("interpreter:told.free")}</li>
        <li>{t("interpreter:told.secret")}</li>
        <li>{t("interpreter:told.who", { age: readFigure("interpreter-age").value })}</li>
        <li>{t("interpreter:told.none")}</li>
      </ul>
    </Alert>
  );
}
