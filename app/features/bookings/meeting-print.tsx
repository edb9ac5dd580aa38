import { formatDayTime } from "#app/i18n/format.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { InLanguage } from "#app/ui/in-language.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { MeetingFacts, WishFacts, useMeetingPhone } from "./meeting-facts.tsx";
import type { MeetingView } from "./meeting-view.ts";
import { MeetingHeadline } from "./meeting-when.tsx";

type Printed = { meeting: MeetingView; printedAt: string; qr: { size: number; path: string } };

function Sheet({ meeting, level }: { meeting: MeetingView; level: 1 | 2 }) {
  const { t } = useTexts();
  return (
    <Card flush>
      <MeetingHeadline meeting={meeting} label={t("bookings:meeting.title")} level={level} onPaper />
      {meeting.startsAt ? <MeetingFacts meeting={meeting} whole /> : <WishFacts meeting={meeting} />}
    </Card>
  );
}

/** A meeting on one A4 sheet in large type: the page's language, then Norwegian, then the code that leads to the page. */
export function MeetingPrint({ meeting, printedAt, qr }: Printed) {
  const { t, lang } = useTexts();
  const { office } = useFrame();
  const phone = useMeetingPhone(meeting);
  return (
    <article className="print-sheet">
      <p className="no-print">
        <a className="back" href={`/${lang}/min-side/avtaler/${meeting.id}`}>
          <Icon name="arrow" />
          {t("bookings:actions.back-to-meeting")}
        </a>
      </p>
      <p className="no-print">{t("print:meeting.how")}</p>
      <Sheet meeting={meeting} level={1} />
      {lang === sourceLanguage ? null : (
        <InLanguage lang={sourceLanguage}>
          {/* The note stands once: in the language it was written in. */}
          <Sheet meeting={{ ...meeting, note: null }} level={2} />
        </InLanguage>
      )}
      <div className="print-foot">
        <svg className="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t("print:meeting.qr")} shapeRendering="crispEdges">
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
        <div>
          <p>{t("print:meeting.scan")}</p>
          <p>
            {t("print:meeting.call")} {phone ? <PhoneLink phone={phone} /> : null}
            {office && office.phone !== phone ? (
              <>
                {" · "}
                <NorwegianTerm>{office.name}</NorwegianTerm> <PhoneLink phone={office.phone} />
              </>
            ) : null}
          </p>
          <p className="note">{t("print:meeting.printed", { when: formatDayTime(printedAt, lang) })}</p>
        </div>
      </div>
    </article>
  );
}
