import { useTexts } from "#app/i18n/use-texts.ts";
import type { Fact } from "#app/ui/facts-list.tsx";
import type { BookingForm, GenderWish, InterpreterForm } from "#dialect";
import { differsFromMeeting } from "./form-of-interpreting.ts";
import { SpokenLanguageName } from "./spoken-language-name.tsx";

export type WantedShown = { language: string; otherLanguage: string | null; dialect: string | null; genderWish: GenderWish | null; form: InterpreterForm | null; notSamePerson: boolean };

/** Language, dialect and wishes as facts; wishes only where there are some. `form` also when it differs from the meeting's. */
export function useWantedFacts(wanted: WantedShown, bookingForm?: BookingForm): Fact[] {
  const { t } = useTexts();
  const form = wanted.form && wanted.form !== "any" && (!bookingForm || differsFromMeeting(wanted.form, bookingForm) || wanted.form === "on-site") ? wanted.form : null;
  const wishes = [
    wanted.genderWish && wanted.genderWish !== "any" ? t(`interpreter:wishes.gender.${wanted.genderWish}`) : null,
    form ? t(`interpreter:takes-part.${form}`) : null,
    wanted.notSamePerson ? t("interpreter:wishes.not-same") : null,
  ].filter((wish) => wish !== null);
  const facts: Fact[] = [{ key: "language", icon: "language", label: t("interpreter:facts.language"), value: <SpokenLanguageName {...wanted} /> }];
  if (wanted.dialect) facts.push({ key: "dialect", icon: "message", label: t("interpreter:ask.dialect-label"), value: <bdi dir="auto">{wanted.dialect}</bdi> });
  if (wishes.length > 0) {
    facts.push({
      key: "wishes",
      icon: "person",
      label: t("interpreter:facts.wishes"),
      value: wishes.map((wish, index) => (
        <span key={wish}>
          {index > 0 ? " · " : null}
          {wish}
        </span>
      )),
    });
  }
  return facts;
}
