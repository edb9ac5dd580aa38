import { FormProblems, type Problems } from "#app/features/desk/form-problems.tsx";
import { SavedNote } from "#app/features/desk/saved-note.tsx";
import type { Typed } from "#app/features/desk/typed.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Details } from "#app/ui/details.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PlanCard, type ShownPlan } from "#app/features/plan/plan-card.tsx";
import { ExportBox } from "#app/features/export/export-box.tsx";
import type { ToldOutcome } from "#app/features/outcomes/told-outcomes.tsx";
import { AccessList, type ShownAccess } from "./access-list.tsx";
import { CardBox } from "./card-box.tsx";
import type { CardState } from "./card-state.ts";
import { ParticipantFacts, type ShownMeldekort, type ShownNeed } from "./participant-facts.tsx";
import { MeetingTable, ThreadTable, type ShownMeeting, type ShownThread } from "./participant-tables.tsx";
import type { LegalBasis } from "#dialect";
import type { situations } from "./situations.ts";
import { ColleagueFields, type Colleague } from "./team-fields.tsx";
import { TeamTable, type TeamMember } from "./team-table.tsx";

export type ShownParticipant = {
  participant: { id: string; name: string; readingLanguage: string; situation: (typeof situations)[number]; legalBasis: LegalBasis | null; phone: string | null; createdAt: string };
  need: ShownNeed;
  meldekort: ShownMeldekort;
  outcomes: ToldOutcome[];
  plan: ShownPlan;
  card: { state: CardState; number: string | null; expiresAt: string | null; lockedUntil: string | null };
  team: TeamMember[];
  coming: ShownMeeting[];
  past: ShownMeeting[];
  threads: ShownThread[];
  access: ShownAccess[];
  colleagues: Colleague[];
  today: string;
  done: string | null;
};
type Props = { shown: ShownParticipant; problems: Problems; typed: Typed };

const told = ["created", "saved", "saved-need", "team", "unlocked", "together"] as const;

function Team({ shown, problems, typed }: Props) {
  const { t } = useTexts();
  const names = { adviser: "adviserId", role: "role", from: "from", to: "to" };
  return (
    <section>
      <h2 id="team">{t("admin:participants.page.team")}</h2>
      <p className="note">{t("admin:participants.page.team-lead")}</p>
      <TeamTable team={shown.team} today={shown.today} />
      <Details summary={t("admin:participants.page.team-add")} open={Object.keys(problems).some((field) => Object.values(names).includes(field))}>
        <form className="desk-form" method="post" noValidate>
          <div className="form-columns">
            <ColleagueFields typed={typed} problems={problems} colleagues={shown.colleagues} names={names} optional={false} />
          </div>
          <Button variant="secondary" name="intent" value="add-team">
            {t("admin:participants.page.team-add")}
          </Button>
        </form>
      </Details>
    </section>
  );
}

function Meetings({ shown }: { shown: ShownParticipant }) {
  const { t } = useTexts();
  return (
    <section>
      <h2>{t("admin:participants.page.meetings")}</h2>
      {shown.coming.length > 0 ? <MeetingTable caption={t("admin:participants.page.meetings")} meetings={shown.coming} /> : <p>{t("admin:participants.page.meetings-none")}</p>}
      {shown.past.length > 0 ? (
        <Details summary={t("admin:participants.page.meetings-past", { count: shown.past.length })}>
          <MeetingTable caption={t("admin:participants.page.meetings-past", { count: shown.past.length })} meetings={shown.past} />
        </Details>
      ) : null}
    </section>
  );
}

/** One of the adviser's people: facts, meetings, conversations, team and access card. */
export function ParticipantPage({ shown, problems, typed }: Props) {
  const { t } = useTexts();
  const { participant, card } = shown;
  const done = told.find((one) => one === shown.done);
  const needsCard = card.state === "none";
  return (
    <>
      <div className="desk-title">
        <div>
          <PageHeading title={<bdi>{participant.name}</bdi>} back={{ href: "/admin/deltakere", label: t("admin:participants.page.back") }} />
        </div>
        <ButtonRow>
          <LinkButton href={`/admin/deltakere/${participant.id}/sammen`} variant="secondary" icon="user-group">
            {t("admin:helped.button")}
          </LinkButton>
          <LinkButton href={`/admin/deltakere/${participant.id}/rediger`} variant="secondary" icon="edit">
            {t("admin:participants.page.edit")}
          </LinkButton>
          <LinkButton href={`/admin/avtaler/ny?deltaker=${participant.id}`} variant={needsCard ? "secondary" : "primary"} icon="calendar">
            {t("admin:participants.page.new-meeting")}
          </LinkButton>
        </ButtonRow>
      </div>
      <FormProblems problems={problems} />
      {done ? <SavedNote title={t(`admin:participants.page.done.${done}`)} /> : null}
      {needsCard ? <CardBox participantId={participant.id} {...card} primary /> : null}
      <div className="columns">
        <div>
          <Meetings shown={shown} />
          <section>
            <h2 id="meldinger">{t("admin:participants.page.threads")}</h2>
            {shown.threads.length > 0 ? <ThreadTable threads={shown.threads} today={shown.today} /> : <p>{t("admin:participants.page.threads-none")}</p>}
          </section>
          <Team shown={shown} problems={problems} typed={typed} />
        </div>
        <aside>
          <Card label={t("admin:participants.page.facts")}>
            <ParticipantFacts participant={participant} need={shown.need} meldekort={shown.meldekort} outcomes={shown.outcomes} />
          </Card>
          <PlanCard participantId={participant.id} plan={shown.plan} />
          {needsCard ? null : <CardBox participantId={participant.id} {...card} primary={false} />}
          <ExportBox participantId={participant.id} />
          <AccessList access={shown.access} />
        </aside>
      </div>
    </>
  );
}
