import type { ReactNode } from "react";
import { SpokenLanguageName } from "#app/features/interpreter/spoken-language-name.tsx";
import { formatDay, formatDayTime, isolate } from "#app/i18n/format.ts";
import { findLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import { Time } from "#app/ui/time.tsx";
import type { MeldekortLine } from "./meldekort-line.ts";
import { pagePath } from "#app/features/pages/page-address.ts";
import { filters, filterWords } from "#app/features/pages/topic-filters.ts";
import type { LegalBasis, Situation } from "#dialect";
import type { MyPage } from "./read-my-page.server.ts";

function MeldekortHint({ line }: { line: MeldekortLine }): ReactNode {
  const { t, lang } = useTexts();
  const when = (instant: string) => <Time at={instant}>{formatDayTime(instant, lang)}</Time>;
  switch (line.state) {
    case "unknown":
      return t("min-side:meldekort.unknown");
    case "later":
      return (
        <>
          {t("min-side:meldekort.from")} {when(line.from)}
        </>
      );
    case "late":
      return (
        <>
          {t("min-side:meldekort.late")} {when(line.deadline)}
        </>
      );
    case "open":
      return (
        <>
          {t("min-side:meldekort.open")}{" "}
          {line.deadline ? (
            <>
              {t("min-side:meldekort.deadline")} {when(line.deadline)}
            </>
          ) : null}
        </>
      );
  }
}

/** What comes next on the plan, in a few words; null without a date. */
function planWords(t: ReturnType<typeof useTexts>["t"], { plan, lang }: Pick<MyPage, "plan"> & { lang: string }): string | null {
  if (plan?.reason === "ask") return t("plan:next.ask-now");
  if (!plan?.day) return null;
  return t(`plan:next.${plan.reason}`, { day: isolate(formatDay(plan.day, lang)) });
}

/** The language we write to her in is another than the one she reads now: said in a line, with the way to change it. */
function aboutMeWords(t: ReturnType<typeof useTexts>["t"], { lang, readingLanguage }: { lang: string; readingLanguage: string }): string {
  const reading = findLanguage(readingLanguage);
  if (!reading || reading.code === lang) return t("min-side:about-me.link");
  return t("min-side:about-me.other-language", { language: isolate(reading.name) });
}

/** The ways on from the first page: messages, interpreter, meldekort, people, all meetings. */
export function MyLinks({ page }: { page: Pick<MyPage, "unread" | "need" | "meldekort" | "plan" | "helped" | "laterCount" | "contacts"> & { situation: Situation; legalBasis: LegalBasis | null; readingLanguage: string } }) {
  const { t, lang } = useTexts();
  const { unread, need, meldekort, plan, helped, laterCount, contacts, situation, legalBasis, readingLanguage } = page;
  const own = `/${lang}/min-side`;
  const word = filterWords.find((one) => filters[one].code === situation);
  return (
    <>
      <ActionList
        items={[
          { href: `${own}/meldinger`, icon: "message", label: unread > 0 ? t("min-side:messages.unread", { count: unread }) : t("messages"), hint: unread > 0 ? undefined : t("min-side:messages.none") },
          { href: `${own}/avtaler`, icon: "calendar", label: t("min-side:meetings.all"), hint: laterCount > 0 ? t("min-side:meetings.later", { count: laterCount }) : undefined },
          { href: `${own}/avtaler/ny`, icon: "clock", label: t("bookings:actions.ask") },
          {
            href: `${own}/tolk`,
            icon: "interpreter",
            label: t("min-side:interpreter.label"),
            hint: need?.needed && need.language ? <SpokenLanguageName language={need.language} otherLanguage={need.otherLanguage} /> : t(need ? "min-side:interpreter.no" : "min-side:interpreter.not-asked"),
          },
          { href: `${own}/meldekort`, icon: "meldekort", label: t("min-side:meldekort.label"), hint: <MeldekortHint line={meldekort} /> },
          { href: `${own}/plan`, icon: "document", label: t("plan:title"), hint: planWords(t, { plan, lang }) },
          { href: "#kontakter", icon: "user-group", label: t("min-side:contacts.title"), hint: contacts.length > 0 ? t("min-side:contacts.count", { count: contacts.length }) : undefined },
        ]}
      />
      <ul className="links">
        {situation === "programme" ? (
          <li>
            <a href={`/${lang}/${pagePath({ slug: "introduksjonsprogrammet", basis: legalBasis })}`}>{t("min-side:programme")}</a>
          </li>
        ) : null}
        <li>
          <a href={`${own}/jobb-eller-skole`}>{t("outcomes:title")}</a>
        </li>
        {helped ? (
          <li>
            <a href={`${own}/hjelp`}>{t("helped:page.title")}</a>
          </li>
        ) : null}
        <li>
          <a href={`${own}/om-meg`}>{aboutMeWords(t, { lang, readingLanguage })}</a>
        </li>
        <li>
          <a href={`${own}/temaer`}>{t("messages:themes.title")}</a>
        </li>
        <li>
          <a href={word ? `/${lang}/tema/for/${word}` : `/${lang}/tema`}>{t("min-side:topics")}</a>
        </li>
      </ul>
    </>
  );
}
