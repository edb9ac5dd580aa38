import { formatActivationCode, formatCardNumber } from "#app/features/sign-in/card-number.ts";
import { formatDayTime } from "#app/i18n/format.ts";
import type { LanguageCode } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi } from "#app/ui/bdi.tsx";
import { InLanguage } from "#app/ui/in-language.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";

export type PrintedCard = {
  number: string;
  qr: { size: number; path: string };
  /** Where the card leads, without scheme, as people type it. */
  address: string;
  /** The office's phone; nothing else on the paper says which service it is. */
  phone: string;
  /** The person's language, then Norwegian; one when they are the same. */
  languages: LanguageCode[];
};
export type PrintedCode = { code: string; expiresAt: string };

function Qr({ size, path }: PrintedCard["qr"]) {
  const { t } = useTexts();
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t("print:access-card.qr")} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function Instructions({ card }: { card: PrintedCard }) {
  const { t } = useTexts();
  return (
    <>
      <h2>{t("print:access-card.how")}</h2>
      <ol>
        <li>
          {t("print:access-card.step-scan")} <Bdi>{card.address}</Bdi>
        </li>
        <li>{t("print:access-card.step-number")}</li>
        <li>{t("print:access-card.step-code")}</li>
        <li>{t("print:access-card.step-pin")}</li>
        <li>{t("print:access-card.step-next")}</li>
      </ol>
      <p>
        {t("print:access-card.help")} <PhoneLink phone={card.phone} />
      </p>
    </>
  );
}

function Slip({ expiresAt }: Pick<PrintedCode, "expiresAt">) {
  const { t, lang } = useTexts();
  return (
    <>
      <p>
        <b>{t("print:access-card.code")}</b>
      </p>
      <p>{t("print:access-card.code-once", { until: formatDayTime(expiresAt, lang) })}</p>
    </>
  );
}

/** The card to cut out: brand, number, QR code and phone, no name and nothing about the person or the service. */
function CardItself({ card }: { card: PrintedCard }) {
  const { t } = useTexts();
  const [own = "nb"] = card.languages;
  return (
    <section className="access-card">
      <div>
        <p className="access-card-brand">{t("brand")}</p>
        {card.languages.map((lang) => (
          <InLanguage key={lang} lang={lang}>
            <CardLine />
          </InLanguage>
        ))}
        <p className="access-card-number">
          <bdi dir="ltr">{formatCardNumber(card.number)}</bdi>
        </p>
        <p>
          <PhoneLink phone={card.phone} />
        </p>
      </div>
      <InLanguage lang={own}>
        <Qr {...card.qr} />
      </InLanguage>
    </section>
  );
}

function CardLine() {
  const { t } = useTexts();
  return <p>{t("print:access-card.number")}</p>;
}

/** One A4 sheet: the card, the steps in the person's language and in Norwegian, and the first code on a slip of its own. */
export function AccessCardPrint({ card, code }: { card: PrintedCard; code: PrintedCode | null }) {
  return (
    <article className="card-sheet">
      <CardItself card={card} />
      <div className="card-steps">
        {card.languages.map((lang) => (
          <InLanguage key={lang} lang={lang}>
            <Instructions card={card} />
          </InLanguage>
        ))}
      </div>
      {code ? (
        <section className="code-slip">
          <p className="code-slip-code">
            <bdi dir="ltr">{formatActivationCode(code.code)}</bdi>
          </p>
          {card.languages.map((lang) => (
            <InLanguage key={lang} lang={lang}>
              <Slip expiresAt={code.expiresAt} />
            </InLanguage>
          ))}
        </section>
      ) : null}
    </article>
  );
}
