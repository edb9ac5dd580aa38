import { Listen } from "#app/features/listen/listen.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame } from "#app/ui/frame.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PageTitles } from "./page-titles.tsx";
import type { TopicLine } from "./read-topics.server.ts";
import { filters, filterWords, type FilterWord } from "./topic-filters.ts";
import type { TopicGroup } from "./topic-list.ts";

function Filter({ kind, chosen }: { kind: "situation" | "phase"; chosen: FilterWord | null }) {
  const { t } = useTexts();
  const { lang } = useFrame();
  const label = t(kind === "situation" ? "pages:topics.for-whom" : "pages:topics.when");
  return (
    <nav aria-label={label}>
      <p>
        <b>{label}</b>
      </p>
      <ul className="chips">
        <li>
          <a href={`/${lang}/tema`} aria-current={chosen === null ? "page" : undefined}>
            {t("pages:topics.all")}
          </a>
        </li>
        {filterWords
          .filter((word) => filters[word].kind === kind)
          .map((word) => (
            <li key={word}>
              <a href={`/${lang}/tema/for/${word}`} aria-current={word === chosen ? "page" : undefined}>
                {t(`pages:topics.filters.${word}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** All topics by group, with links that leave only those for one situation or one time. */
export function TopicIndex({ groups, chosen }: { groups: readonly { group: TopicGroup; topics: readonly TopicLine[] }[]; chosen: FilterWord | null }) {
  const { t, lang } = useTexts();
  return (
    <>
      <PageHeading title={chosen ? t(`pages:topics.filters.${chosen}`) : t("pages:topics.title")} lead={t("pages:topics.lead")} />
      <Listen />
      <p>
        <a href={`/${lang}/sok`}>{t("search:title")}</a>
      </p>
      <Filter kind="situation" chosen={chosen} />
      <Filter kind="phase" chosen={chosen} />
      <div className="topic-groups">
        {groups.map(({ group, topics }) => (
          <section key={group}>
            <h2>{t(`pages:topics.groups.${group}`)}</h2>
            <PageTitles pages={topics} />
          </section>
        ))}
      </div>
    </>
  );
}
