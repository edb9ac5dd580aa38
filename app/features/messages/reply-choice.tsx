import { directionOf, sourceLanguage } from "#app/i18n/languages.ts";
import { useTextsIn } from "#app/i18n/use-texts-in.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Details } from "#app/ui/details.tsx";
import { fillValues, valuesFor, type Values } from "./fill-values.ts";
import { norwegianNameOf } from "./language-name.ts";
import { repliesFor, type ReadyReplyCode } from "./ready-replies.ts";
import type { Topic } from "./topics.ts";

type PreviewProps = { code: ReadyReplyCode; known: Values; lang: string };

/** The reply with its values as the reader will see it; what is not filled yet stands in square brackets. */
function Preview({ code, known, lang }: PreviewProps) {
  const { t: own } = useTexts();
  const { t } = useTextsIn(lang);
  const { values, missing } = valuesFor(code, known);
  const gaps = Object.fromEntries(missing.map((name) => [name, own(`admin:inbox.reply.gap.${name}`)]));
  return (
    <span className="preview" lang={lang} dir={directionOf(lang)}>
      {t(`ready-replies:${code}`, { ...fillValues(values, lang), ...gaps })}
    </span>
  );
}

type ChoiceProps = { code: ReadyReplyCode; known: Values; readingLanguage: string; chosen: string | undefined };

function Choice({ code, known, readingLanguage, chosen }: ChoiceProps) {
  const { t } = useTexts();
  const { has } = useTextsIn(readingLanguage);
  const translated = has(`ready-replies:${code}`);
  return (
    <label className="choice">
      <input className="ds-input" type="radio" name="ready" value={code} defaultChecked={chosen === code} />
      <span>
        <b>{t(`admin:inbox.replies.${code}`)}</b>
        <Preview code={code} known={known} lang={sourceLanguage} />
        {readingLanguage === sourceLanguage ? null : translated ? (
          <Preview code={code} known={known} lang={readingLanguage} />
        ) : (
          <small>{t("admin:inbox.reply.not-translated", { language: norwegianNameOf(readingLanguage) })}</small>
        )}
      </span>
    </label>
  );
}

type ReplyChoiceProps = { topic: Topic; known: Values; readingLanguage: string; chosen: string | undefined; error: string | undefined };

/** Ready replies, those for the topic first, each in Norwegian and as the reader will see it: the preview before sending. */
export function ReplyChoice({ topic, known, readingLanguage, chosen, error }: ReplyChoiceProps) {
  const { t } = useTexts();
  const { suggested, others } = repliesFor(topic);
  const choice = (code: ReadyReplyCode) => <Choice key={code} code={code} known={known} readingLanguage={readingLanguage} chosen={chosen} />;
  return (
    <fieldset className="field" id="ready" tabIndex={-1} aria-describedby={error ? "ready-hint ready-error" : "ready-hint"}>
      <legend>{t("admin:inbox.reply.ready")}</legend>
      <p className="note" id="ready-hint">
        {t("admin:inbox.reply.ready-hint", { language: norwegianNameOf(readingLanguage) })}
      </p>
      {error ? (
        <p className="field-error" id="ready-error">
          {error}
        </p>
      ) : null}
      <label className="choice">
        <input className="ds-input" type="radio" name="ready" value="" defaultChecked={!chosen} />
        <span>{t("admin:inbox.reply.none")}</span>
      </label>
      {suggested.map(choice)}
      <Details summary={t("admin:inbox.reply.others")} open={others.some((code) => code === chosen)}>
        <div>{others.map(choice)}</div>
      </Details>
    </fieldset>
  );
}
