import { formatDayWithYear } from "#app/i18n/format.ts";
import { findLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { FreeText } from "#app/ui/bdi.tsx";
import { Table } from "#app/ui/table.tsx";

export type FeedbackCount = { page: string; title: string; language: string; answers: number; easy: number };
export type FeedbackText = { id: string; title: string; language: string; easy: boolean; text: string; day: string };

const nameOf = (code: string) => findLanguage(code)?.norwegianName ?? code;

/** How many found each page easy, by language. */
export function FeedbackCounts({ rows }: { rows: readonly FeedbackCount[] }) {
  const { t } = useTexts();
  if (rows.length === 0) return <p>{t("admin:content.no-feedback")}</p>;
  return (
    <Table
      caption={t("admin:content.feedback")}
      columns={(["page", "language", "answers", "easy", "hard"] as const).map((key) => ({ key, label: t(`admin:content.columns.${key}`) }))}
      rows={rows.map(({ page, title, language, answers, easy }) => ({
        key: `${page} ${language}`,
        cells: [
          <a key="page" href={`/${language}/${page}`}>
            {title}
          </a>,
          nameOf(language), answers, easy, answers - easy,
        ],
      }))}
    />
  );
}

/** What people wrote about the pages, newest first, in the language they wrote it. */
export function FeedbackTexts({ rows }: { rows: readonly FeedbackText[] }) {
  const { t, lang } = useTexts();
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t("admin:content.feedback-texts")}
      columns={(["text", "page", "language", "answer", "day"] as const).map((key) => ({ key, label: t(`admin:content.columns.${key}`) }))}
      rows={rows.map(({ id, text, title, language, easy, day }) => ({
        key: id,
        cells: [
          <FreeText key="text" lang={language}>
            {text}
          </FreeText>,
          title,
          nameOf(language),
          t(easy ? "admin:content.was-easy" : "admin:content.was-hard"),
          formatDayWithYear(day, lang),
        ],
      }))}
    />
  );
}
