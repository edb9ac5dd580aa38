import { useTexts } from "#app/i18n/use-texts.ts";
import { Checkbox, RadioGroup } from "#app/ui/field.tsx";
import type { BookingForm } from "#dialect";
import { formWishes, genderWishes } from "./ask-form.ts";
import { valueIn, type Typed } from "./language-fields.tsx";

/** Wishes, none of them required. On the phone and on video the meeting itself decides how the interpreter takes part. */
export function WishFields({ typed, bookingForm }: { typed: Typed; bookingForm?: BookingForm }) {
  const { t } = useTexts();
  const fixed = bookingForm === "phone" || bookingForm === "video";
  return (
    <>
      <RadioGroup
        name="gender"
        label={t("interpreter:wishes.gender-label")}
        description={t("interpreter:wishes.gender-hint")}
        options={genderWishes.map((value) => ({ value, label: t(`interpreter:wishes.gender.${value}`) }))}
        value={valueIn(typed, "gender") || "any"}
      />
      {fixed ? null : (
        <RadioGroup
          name="takesPart"
          label={t("interpreter:wishes.takes-part-label")}
          description={t("interpreter:wishes.takes-part-hint")}
          options={formWishes.map((value) => ({ value, label: t(`interpreter:wishes.takes-part.${value}`) }))}
          value={valueIn(typed, "takesPart") || "any"}
        />
      )}
      <Checkbox name="notSame" label={t("interpreter:wishes.not-same")} hint={t("interpreter:wishes.not-same-hint")} checked={valueIn(typed, "notSame") === "yes"} />
      <Checkbox name="forAll" label={t("interpreter:wishes.for-all")} hint={t("interpreter:wishes.for-all-hint")} checked={valueIn(typed, "forAll") === "yes"} />
    </>
  );
}
