import { isolate } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** Over every page of a participant while an adviser sits beside her: who helps, what was done, and the one way out. */
export function HelpedBanner({ name }: { name: string }) {
  const { t, lang } = useTexts();
  return (
    <form className="ds-alert no-print" data-color="info" method="post" action={`/${lang}/logg-ut`} aria-labelledby="helped">
      <Icon name="user-group" />
      <div>
        <p>
          <b id="helped">{t("helped:banner", { name: isolate(name) })}</b> <a href={`/${lang}/min-side/hjelp`}>{t("helped:see")}</a>
        </p>
        <ButtonRow>
          <Button variant="secondary">{t("helped:finish")}</Button>
        </ButtonRow>
      </div>
    </form>
  );
}
