import { useTexts } from "#app/i18n/use-texts.ts";
import { TextField } from "#app/ui/field.tsx";

type Props = { value: string; error?: string | undefined };

/** The number on the card. It is no secret, so it is shown again when something else was wrong. */
export function CardNumberField({ value, error }: Props) {
  const { t } = useTexts();
  return (
    <TextField
      name="card"
      label={t("sign-in:card-number")}
      description={t("sign-in:card-number-hint")}
      error={error}
      defaultValue={value}
      inputMode="numeric"
      autoComplete="username"
      dir="ltr"
      maxLength={40}
      required
    />
  );
}

type SecretProps = { name: "pin" | "pinAgain" | "activation"; label: string; hint: string; error?: string | undefined; shown?: boolean };

/**
 * A PIN or code. It is always empty when the page comes; "one-time-code" keeps the browser of a shared phone from
 * offering to save it.
 */
export function SecretField({ name, label, hint, error, shown = false }: SecretProps) {
  return (
    <TextField
      name={name}
      label={label}
      description={hint}
      error={error}
      type={shown ? "text" : "password"}
      inputMode="numeric"
      autoComplete="one-time-code"
      dir="ltr"
      maxLength={20}
      required
      short
    />
  );
}
