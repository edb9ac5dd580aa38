import { readFigure } from "#app/features/rules/figures.ts";
import { formatDay, formatList } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";

const numberOf = (key: string) => String(readFigure(key).value);

/** For a message that speaks of danger: whom to call now. A fixed text; a person decides what to do with the message. */
export function DangerNote() {
  const { t } = useTexts();
  const numbers = [
    ["police", "emergency-police"],
    ["ambulance", "emergency-ambulance"],
    ["doctor", "doctor-out-of-hours"],
  ] as const;
  return (
    <Alert tone="danger" level={2} role="alert" title={t("messages:danger.title")}>
      <p>{t("messages:danger.text")}</p>
      <ul>
        {numbers.map(([label, figure]) => (
          <li key={label}>
            {t(`messages:danger.${label}`)} <PhoneLink phone={numberOf(figure)} />
          </li>
        ))}
      </ul>
      <p>{t("messages:danger.then")}</p>
    </Alert>
  );
}

type Waiting = {
  /** The promised day, YYYY-MM-DD, and today. */
  answerBy: string;
  today: string;
  /** Names with roles, each kept together. */
  readers: readonly string[];
  /** The last message says that somebody may be waiting right now. */
  callToo: boolean;
  /** The page about complaints and access, by its title. */
  rights: { slug: string; title: string; lang: string } | null;
};

/** Shown while a stored message waits for its answer: by when, who reads it, and what to do when that is too late. */
export function Receipt({ answerBy, today, readers, callToo, rights }: Waiting) {
  const { t, lang } = useTexts();
  const { office } = useFrame();
  const late = answerBy < today;
  const day = formatDay(answerBy, lang);
  const names = formatList(readers, lang);
  return (
    <Alert tone={late ? "warning" : "success"} level={2} role="status" title={t("messages:receipt.title")}>
      <p>
        {late ? t("messages:receipt.late", { day }) : t("messages:receipt.answer-by", { day })}{" "}
        {readers.length > 0 ? t("messages:receipt.readers", { names }) : t("messages:receipt.office-reads")}
      </p>
      {office ? (
        <p>
          {callToo ? t("messages:receipt.call-too") : t("messages:receipt.urgent")} <PhoneLink phone={office.phone} />
        </p>
      ) : null}
      <p>{t("messages:receipt.danger", { ambulance: numberOf("emergency-ambulance"), police: numberOf("emergency-police") })}</p>
      {rights ? (
        <p className="links">
          <a href={`/${lang}/${rights.slug}`} lang={rights.lang}>
            {rights.title}
          </a>
        </p>
      ) : null}
    </Alert>
  );
}
