import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { useFrame } from "#app/ui/frame.tsx";

/** "Easy to understand?": two buttons, no name, no cookie. */
export function FeedbackForm({ slug }: { slug: string }) {
  const { t } = useTexts();
  const { lang } = useFrame();
  return (
    <form className="feedback" method="post" action={`/${lang}/tilbakemelding`}>
      <p id="easy">
        <b>{t("pages:feedback.question")}</b>
      </p>
      <input type="hidden" name="page" value={slug} />
      <ButtonRow>
        <Button variant="secondary" name="easy" value="yes" aria-describedby="easy">
          {t("yes")}
        </Button>
        <Button variant="secondary" name="easy" value="no" aria-describedby="easy">
          {t("no")}
        </Button>
      </ButtonRow>
    </form>
  );
}
