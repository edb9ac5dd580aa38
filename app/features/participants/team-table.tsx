import { formatDayShort } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { Table } from "#app/ui/table.tsx";
import type { roles } from "./roles.ts";

export type TeamMember = { id: string; name: string; phone: string; role: (typeof roles)[number]; validFrom: string; validTo: string | null; active: boolean };

function Period({ member, today }: { member: TeamMember; today: string }) {
  const { t, lang } = useTexts();
  const from = formatDayShort(member.validFrom, lang);
  const to = member.validTo ? formatDayShort(member.validTo, lang) : null;
  return (
    <>
      {to ? t("admin:participants.page.team-from-to", { from, to }) : t("admin:participants.page.team-from", { day: from })}
      {member.active ? null : <small>{t(member.validFrom > today ? "admin:participants.page.team-later" : "admin:participants.page.team-ended")}</small>}
    </>
  );
}

/** Who follows the person, with a button each to end it. */
export function TeamTable({ team, today }: { team: readonly TeamMember[]; today: string }) {
  const { t } = useTexts();
  const columns = (["name", "role", "period", "action"] as const).map((key) => ({ key, label: t(`admin:participants.page.team-columns.${key}`), hideLabel: key === "action" }));
  const rows = team.map((member) => ({
    key: member.id,
    cells: [
      <>
        {member.name} <PhoneLink phone={member.phone} />
      </>,
      t(`common:roles.${member.role}`),
      <Period key="period" member={member} today={today} />,
      member.validTo !== null && member.validTo < today ? null : (
        <form key="action" method="post">
          <input type="hidden" name="teamId" value={member.id} />
          <Button variant="tertiary" name="intent" value="end-team" aria-label={t("admin:participants.page.team-end-label", { name: member.name })}>
            {t("admin:participants.page.team-end")}
          </Button>
        </form>
      ),
    ],
  }));
  return <Table caption={t("admin:participants.page.team")} columns={columns} rows={rows} />;
}
