import { formatNumber, formatWeekday } from "#app/i18n/format.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTextsIn } from "#app/i18n/use-texts-in.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi, NorwegianTerm } from "#app/ui/bdi.tsx";
import { isWrittenByDay, workedFortnights, type WorkedDay, type WorkedExample } from "./worked-fortnights.ts";

/** What one writes for a day; hours with the language's own separator and plural. */
function useWritten() {
  const { t, lang } = useTexts();
  return ({ did, hours }: WorkedDay): string =>
    did === "work" && hours !== undefined ? t("meldekort:fortnight.write-codes.work", { count: hours, hours: formatNumber(hours, lang) }) : t(`meldekort:fortnight.write-codes.${did as Exclude<WorkedDay["did"], "work">}`);
}

/** The word of the form itself: Nav asks in Norwegian, whatever the reader's language. */
function FormWord({ did }: Pick<WorkedDay, "did">) {
  const { lang } = useTexts();
  const { t } = useTextsIn(sourceLanguage);
  if (lang === sourceLanguage || lang === "nn" || did === "free") return null;
  return (
    <>
      {" ("}
      <NorwegianTerm>{t(did === "work" ? "meldekort:fortnight.did-codes.work" : `meldekort:fortnight.write-codes.${did}`)}</NorwegianTerm>)
    </>
  );
}

/** A worked fortnight, 14 rows in two weeks: the day, what happened, and what one writes where the form asks for days. */
export function FortnightTable({ example, title }: { example: WorkedExample; title: string }) {
  const { t, lang } = useTexts();
  const written = useWritten();
  const days: readonly WorkedDay[] = workedFortnights[example];
  const byDay = isWrittenByDay(example);
  return (
    <div>
      <table className="fortnight">
        <caption className="ds-sr-only">{t("meldekort:fortnight.caption", { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("meldekort:fortnight.day")}</th>
            <th scope="col">{t("meldekort:fortnight.did")}</th>
            {byDay ? <th scope="col">{t("meldekort:fortnight.write")}</th> : null}
          </tr>
        </thead>
        {[1, 2].map((week) => (
          <tbody key={week}>
            <tr>
              <th scope="rowgroup" colSpan={byDay ? 3 : 2}>
                {t("meldekort:fortnight.week", { number: week })}
              </th>
            </tr>
            {days.slice((week - 1) * 7, week * 7).map((day, index) => (
              <tr key={index}>
                <th scope="row">
                  <Bdi>{formatWeekday(index + 1, lang)}</Bdi>
                </th>
                <td>{t(`meldekort:fortnight.did-codes.${day.did}`)}</td>
                {byDay ? (
                  <td>
                    {written(day)}
                    <FormWord did={day.did} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
