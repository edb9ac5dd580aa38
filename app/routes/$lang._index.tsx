import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { MainTasks } from "#app/features/pages/main-tasks.tsx";
import { Needs } from "#app/features/pages/needs.tsx";
import { requireLanguage } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "start:title" };

export function loader({ params }: LoaderFunctionArgs) {
  return json({ lang: requireLanguage({ params }) });
}

export default function Start() {
  const { t } = useTexts();
  return (
    <>
      <h1>{t("start:title")}</h1>
      <p className="lead">{t("start:intro")}</p>
      <MainTasks />
      <Needs />
    </>
  );
}
