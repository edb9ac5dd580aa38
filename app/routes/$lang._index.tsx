import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { Listen } from "#app/features/listen/listen.tsx";
import { readLocal } from "#app/features/offers/read-offers.server.ts";
import { MainTasks } from "#app/features/pages/main-tasks.tsx";
import { Needs, neededContacts } from "#app/features/pages/needs.tsx";
import { requireLanguage } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "start:title" };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = requireLanguage({ params });
  const { contacts } = await readLocal(context.db, neededContacts, osloDay(context.clock.now()));
  return json({ lang, contacts });
}

export default function Start() {
  const { t } = useTexts();
  const { contacts } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t("start:title")}</h1>
      <p className="lead">{t("start:intro")}</p>
      <Listen />
      <MainTasks />
      <Needs contacts={contacts} />
    </>
  );
}
