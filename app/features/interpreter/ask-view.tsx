import { formatDay } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FactsList } from "#app/ui/facts-list.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AsJson } from "./as-json.ts";
import { LanguageFields, useProblem, valueIn, type Problems, type Typed } from "./language-fields.tsx";
import { SignLanguageAlert } from "./order-view.tsx";
import type { InterpreterPage } from "./read-interpreter-page.server.ts";
import { isSignLanguage } from "./spoken-languages.ts";
import { ToldBefore } from "./told-before.tsx";
import { useWantedFacts } from "./wanted-facts.tsx";
import { WishFields } from "./wish-fields.tsx";

type Page = AsJson<InterpreterPage>;

/** The step a post came to, with what was entered so far. */
export type Step = { step: "language" | "wishes"; typed: Typed; problems: Problems; near: string[] };

/** Asking for an interpreter: one press with a known need, otherwise language, then wishes. */
export function AskView({ page, at }: { page: Page; at: Step | null }) {
  if (!at && page.need) return <KnownNeed page={page} need={page.need} />;
  if (at?.step === "wishes") return <WishStep page={page} at={at} />;
  return <LanguageStep page={page} at={at ?? { step: "language", typed: {}, problems: {}, near: [] }} />;
}

function AnswerLine({ page: { dates, meeting } }: { page: Page }) {
  const { t, lang } = useTexts();
  if (!dates) return null;
  if (dates.late) {
    return (
      <Alert tone="warning" title={t("interpreter:late.title")}>
        <p>
          {t("interpreter:late.text")} <PhoneLink phone={meeting.phone} />
        </p>
      </Alert>
    );
  }
  return (
    <p>
      {t("interpreter:line.answer-by")} <Time at={dates.answerBy}>{formatDay(dates.answerBy, lang)}</Time>.
    </p>
  );
}

function KnownNeed({ page, need }: { page: Page; need: NonNullable<Page["need"]> }) {
  const { t, lang } = useTexts();
  const facts = useWantedFacts({ ...need, form: need.formWish }, page.meeting.form);
  return (
    <form method="post" id="page-form">
      <Card flush>
        <FactsList facts={facts} />
      </Card>
      {isSignLanguage(need.language) ? <SignLanguageAlert phone={page.meeting.phone} /> : null}
      <AnswerLine page={page} />
      <ButtonRow>
        <Button name="intent" value="ask-known" icon="interpreter">
          {t("interpreter:ask.send")}
        </Button>
        <LinkButton variant="secondary" icon="edit" href={`/${lang}/min-side/avtaler/${page.meeting.id}/tolk?endre=1`}>
          {t("interpreter:change")}
        </LinkButton>
      </ButtonRow>
      <ToldBefore />
    </form>
  );
}

function LanguageStep({ page, at }: { page: Page; at: Step }) {
  const { t } = useTexts();
  const problem = useProblem(at.problems);
  const carried = ["gender", "takesPart", "notSame", "forAll"].map((name) => [name, valueIn(at.typed, name)] as const);
  return (
    <form method="post" id="page-form">
      <ErrorSummary title={t("interpreter:problems.title")} errors={Object.keys(at.problems).map((field) => ({ field, text: problem(field) }))} />
      {page.dates?.late ? <AnswerLine page={page} /> : null}
      <LanguageFields typed={at.typed} problems={at.problems} near={at.near} />
      <input type="hidden" name="step" value="language" />
      {carried.map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
      <ButtonRow>
        <Button name="intent" value="language">
          {t("interpreter:ask.next")}
        </Button>
      </ButtonRow>
    </form>
  );
}

function WishStep({ page, at }: { page: Page; at: Step }) {
  const { t } = useTexts();
  const language = valueIn(at.typed, "language");
  const facts = useWantedFacts({
    language: language === "as-typed" ? "other" : language,
    otherLanguage: valueIn(at.typed, "other") || null,
    dialect: valueIn(at.typed, "dialect") || null,
    genderWish: null,
    form: null,
    notSamePerson: false,
  });
  return (
    <form method="post" id="page-form">
      {["language", "other", "dialect"].map((name) => (
        <input key={name} type="hidden" name={name} value={valueIn(at.typed, name)} />
      ))}
      <input type="hidden" name="step" value="wishes" />
      <Card flush>
        <FactsList facts={facts} />
      </Card>
      {isSignLanguage(language) ? <SignLanguageAlert phone={page.meeting.phone} /> : null}
      <WishFields typed={at.typed} bookingForm={page.meeting.form} />
      <ToldBefore />
      <AnswerLine page={page} />
      <ButtonRow>
        <Button name="intent" value="ask" icon="interpreter">
          {t("interpreter:ask.send")}
        </Button>
        <Button variant="secondary" name="intent" value="back">
          {t("common:back")}
        </Button>
      </ButtonRow>
    </form>
  );
}
