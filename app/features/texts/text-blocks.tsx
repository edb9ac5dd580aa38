import { formatDayWithYear } from "#app/i18n/format.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Table } from "#app/ui/table.tsx";
import { SavedNote } from "#app/features/desk/saved-note.tsx";
import { blockAnchor, useBlockName } from "./block-name.tsx";
import type { DeskBlock } from "./read-desk-texts.server.ts";
import { BlockStatus } from "./share-cells.tsx";

export type TextLanguageView = { code: string; norwegianName: string; dir: "ltr" | "rtl" };

type Props = { language: TextLanguageView; file: string; title: string; blocks: readonly DeskBlock[]; /** What was just saved, and which block (from 1). */ saved: { note: "saved" | "saved-unchecked"; at: number } | null; sitePath: string | null };

function BlockKnown({ block: { state, on, role } }: { block: DeskBlock }) {
  const { t, lang } = useTexts();
  return (
    <>
      <BlockStatus state={state} />
      {on ? <small className="note"> {formatDayWithYear(on, lang)}</small> : null}
      {role ? <small className="note"> · {t(`admin:texts.reviewers.${role}`)}</small> : null}
    </>
  );
}

/** A file block by block, beside the Norwegian, with what is known about each. */
export function TextBlocks({ language, file, title, blocks, saved, sitePath }: Props) {
  const { t } = useTexts();
  const nameOf = useBlockName();
  const columns = (["source", "text", "state", "action"] as const).map((key) => ({ key, label: t(`admin:texts.columns.${key}`) }));
  return (
    <>
      <PageHeading title={title} kicker={language.norwegianName} lead={t("admin:texts.file-lead")} back={{ href: `/admin/sprak/${language.code}`, label: t("admin:texts.back-language", { language: language.norwegianName }) }} />
      {sitePath ? (
        <p>
          <a href={sitePath}>{t("admin:texts.show-on-site")}</a>
        </p>
      ) : null}
      <Table
        caption={title}
        columns={columns}
        rows={blocks.map((block, index) => ({
          key: block.block,
          cells: [
            <div key="source" id={blockAnchor(index + 1)} lang={sourceLanguage} dir="ltr">
              {saved?.at === index + 1 ? <SavedNote title={t(`admin:texts.${saved.note}`)} /> : null}
              <small className="note">{nameOf(block.name)}</small>
              {block.places.map(({ place, source }) => (
                <p key={place}>{source}</p>
              ))}
            </div>,
            block.state === "missing" ? (
              t("admin:texts.block.missing-own")
            ) : (
              <div key="own" lang={language.code} dir={language.dir}>
                {block.places.map(({ place, own }) => (
                  <p key={place}>{own}</p>
                ))}
              </div>
            ),
            <BlockKnown key="state" block={block} />,
            <a key="action" href={`/admin/sprak/${language.code}/${file}?blokk=${encodeURIComponent(block.block)}`} aria-label={t("admin:texts.correct-name", { block: nameOf(block.name) })}>
              {t("admin:texts.correct")}
            </a>,
          ],
        }))}
      />
    </>
  );
}
