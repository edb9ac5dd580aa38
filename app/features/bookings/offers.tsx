import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonRow } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import type { RequestView } from "./meeting-view.ts";
import { DayAndTime } from "./meeting-when.tsx";
import { PostButton } from "./post-button.tsx";

type Offer = { id: string; startsAt: string; endsAt: string };

/** Times to choose from, one button each; "none of these" leads to a person. */
export function Offers({ request, offers }: { request: RequestView; offers: readonly Offer[] }) {
  const { t } = useTexts();
  const { bookingId, kind } = request;
  const { office } = useFrame();
  return (
    <Card label={t("bookings:offers.title")}>
      <h2>{t("bookings:offers.title")}</h2>
      {kind === "move" ? <p>{t("bookings:asked.old-stays")}</p> : null}
      <p>{t(offers.length > 0 ? "bookings:offers.text" : "bookings:offers.gone")}</p>
      {offers.map((offer) => (
        <ButtonRow key={offer.id}>
          <PostButton bookingId={bookingId} intent="accept" back="avtale" slotId={offer.id} icon="calendar">
            <span>
              <DayAndTime {...offer} />
            </span>
          </PostButton>
        </ButtonRow>
      ))}
      <ButtonRow>
        <PostButton bookingId={bookingId} intent="none" back="avtale">
          {t("bookings:offers.none")}
        </PostButton>
      </ButtonRow>
      {office ? (
        <p>
          {t("bookings:asked.urgent")} <PhoneLink phone={office.phone} />
        </p>
      ) : null}
    </Card>
  );
}
