import type { HelpedKind } from "#app/features/helped/kinds.ts";
import { formatDayTime } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Details } from "#app/ui/details.tsx";
import { Time } from "#app/ui/time.tsx";
import type { Area } from "./describe-access.ts";

export type ShownAccess = { id: string; adviser: string; at: string; area: Area; changed: boolean; /** Something of filling in together; null for all else. */ together: HelpedKind | "start" | "end" | null };

function Together({ what }: { what: HelpedKind | "start" | "end" }) {
  const { t } = useTexts();
  if (what === "start") return <>{t("admin:helped.log.start")}</>;
  return <>{what === "end" ? t("admin:helped.log.end") : t("admin:helped.log.did", { what: t(`admin:helped.kinds.${what}`) })}</>;
}

/** Who has read or changed what about the person; the person can be told the same. */
export function AccessList({ access }: { access: readonly ShownAccess[] }) {
  const { t, lang } = useTexts();
  return (
    <Details summary={t("admin:participants.access.title")}>
      <p className="note">{t("admin:participants.page.log")}</p>
      <ul className="history">
        {access.map((one) => (
          <li key={one.id}>
            {one.together ? <Together what={one.together} /> : t(one.area === "export" ? "admin:export.logged" : one.changed ? "admin:participants.access.changed" : "admin:participants.access.read", { area: t(`admin:participants.access.areas.${one.area}`) })}{" "}
            <small>
              {one.adviser}
              {" · "}
              <Time at={one.at}>{formatDayTime(one.at, lang)}</Time>
            </small>
          </li>
        ))}
      </ul>
    </Details>
  );
}
