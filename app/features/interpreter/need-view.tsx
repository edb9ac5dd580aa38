import { formatDate, formatDayTime } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame } from "#app/ui/frame.tsx";
import { ActionList } from "#app/ui/action-list.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FactsList, type Fact } from "#app/ui/facts-list.tsx";
import { Status } from "#app/ui/status.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AsJson } from "./as-json.ts";
import { statusLooks } from "./interpreter-line.tsx";
import { LanguageFields, useProblem, type Problems, type Typed } from "./language-fields.tsx";
import { SignLanguageAlert } from "./order-view.tsx";
import type { NeedPage } from "./read-interpreter-page.server.ts";
import { SpokenLanguageName } from "./spoken-language-name.tsx";
import { isSignLanguage } from "./spoken-languages.ts";
import { ToldBefore } from "./told-before.tsx";
import { useWantedFacts } from "./wanted-facts.tsx";
import { WishFields } from "./wish-fields.tsx";

type Page = AsJson<NeedPage>;

/** The standing need as it is: seen, changed, turned off; and the meetings it has given an order. */
export function NeedView({ page, need }: { page: Page; need: NonNullable<Page["need"]> }) {
  const { t, lang } = useTexts();
  const { office } = useFrame();
  const facts: Fact[] = [
    ...useWantedFacts({ ...need, form: need.formWish }),
    { key: "for-all", icon: "calendar", label: t("interpreter:need.new-meetings"), value: page.forAll ? t("interpreter:need.ask-every-time") : t("interpreter:need.ask-yourself") },
  ];
  return (
    <>
      <Card flush>
        <FactsList facts={facts} />
      </Card>
      {isSignLanguage(need.language) && office ? <SignLanguageAlert phone={office.phone} /> : null}
      <ButtonRow>
        <LinkButton icon="edit" href={`/${lang}/min-side/tolk?endre=1`}>
          {t("interpreter:change")}
        </LinkButton>
      </ButtonRow>
      <Meetings page={page} />
      <h2>{t("interpreter:need.turn-off-title")}</h2>
      <form method="post">
        <p>{page.meetings.length > 0 ? t("interpreter:need.turn-off-orders") : t("interpreter:need.turn-off-text")}</p>
        <ButtonRow>
          <Button variant="secondary" name="intent" value="turn-off" icon="cross">
            {t("interpreter:need.turn-off")}
          </Button>
        </ButtonRow>
      </form>
      {page.updatedAt ? (
        <p className="note">
          {t("interpreter:need.updated")} <Time at={page.updatedAt}>{formatDate(page.updatedAt, lang)}</Time>
        </p>
      ) : null}
    </>
  );
}

/** The coming meetings with an interpreter, each leading to its own page. */
export function Meetings({ page }: { page: Page }) {
  const { t, lang } = useTexts();
  if (page.meetings.length === 0) return null;
  return (
    <>
      <h2>{t("interpreter:need.meetings")}</h2>
      <ActionList
        items={page.meetings.map((meeting) => ({
          href: `/${lang}/min-side/avtaler/${meeting.bookingId}/tolk`,
          icon: "calendar",
          label: meeting.startsAt ? <bdi>{formatDayTime(meeting.startsAt, lang)}</bdi> : t("interpreter:title"),
          hint: (
            <>
              <SpokenLanguageName {...meeting} /> <Status {...statusLooks[meeting.status]}>{t(`interpreter:status.${meeting.status}`)}</Status>
            </>
          ),
        }))}
      />
    </>
  );
}

/** The form of the standing need: language, dialect, wishes, for which meetings. */
export function NeedForm({ typed, problems, near }: { typed: Typed; problems: Problems; near: string[] }) {
  const { t } = useTexts();
  const problem = useProblem(problems);
  return (
    <form method="post" id="page-form">
      <ErrorSummary title={t("interpreter:problems.title")} errors={Object.keys(problems).map((field) => ({ field, text: problem(field) }))} />
      <LanguageFields typed={typed} problems={problems} near={near} />
      <WishFields typed={typed} />
      <ButtonRow>
        <Button name="intent" value="save">
          {t("interpreter:need.save")}
        </Button>
      </ButtonRow>
      <ToldBefore />
    </form>
  );
}

/** What was just saved, told once. */
export function NeedSaved({ turnedOff }: { turnedOff: boolean }) {
  const { t } = useTexts();
  return <Alert tone="success" role="status" title={turnedOff ? t("interpreter:need.turned-off") : t("interpreter:need.saved")} />;
}
