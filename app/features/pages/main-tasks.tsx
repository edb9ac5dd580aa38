import { breakLongWords } from "#app/i18n/break-long-words.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import { useFrame } from "#app/ui/frame.tsx";

const tasks = [
  { key: "next-meeting", icon: "calendar", to: "min-side" },
  { key: "message", icon: "message", to: "min-side/meldinger/ny" },
  { key: "interpreter", icon: "interpreter", to: "tolk" },
  { key: "meldekort", icon: "meldekort", to: "meldekort" },
  { key: "programme", icon: "programme", to: "introduksjonsprogrammet" },
  { key: "meetings", icon: "clock", to: "avtaler" },
  { key: "contact", icon: "phone", to: "kontakt" },
  { key: "glossary", icon: "book", to: "ordliste" },
] as const;

/** The main tasks, each a pictogram and a word: on the start page, and wherever a page was not found. */
export function MainTasks() {
  const { lang } = useFrame();
  const { t } = useTexts();
  return (
    <ActionList
      items={tasks.map(({ key, icon, to }) => ({
        href: `/${lang}/${to}`,
        icon,
        label: breakLongWords(t(`start:tasks.${key}`)),
        hint: t(`start:tasks.${key}-hint`),
      }))}
    />
  );
}
