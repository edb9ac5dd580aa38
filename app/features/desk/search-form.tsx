import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";

/** A search that stands in the address, so that it can be reloaded and shared. */
export function SearchForm({ name, label, value, clear }: { name: string; label: string; value: string; clear: string }) {
  const { t } = useTexts();
  return (
    <form className="search-form" method="get" role="search">
      <label htmlFor={name}>{label}</label>
      <input className="ds-input" type="search" id={name} name={name} defaultValue={value} autoComplete="off" maxLength={80} />
      <Button variant="secondary" icon="search">
        {t("admin:desk.search")}
      </Button>
      {value ? <a href={clear}>{t("admin:desk.clear-search")}</a> : null}
    </form>
  );
}
