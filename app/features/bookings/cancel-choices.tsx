import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { cancelReasons } from "./codes.ts";
import { useMeetingPhone } from "./meeting-facts.tsx";
import type { MeetingView } from "./meeting-view.ts";

const withoutOrder = new Set(["withdrawn", "released"]);

/** Reasons as buttons: one tap tells the office. Late is possible too, then with a call. */
export function CancelChoices({ meeting, late, movable, problem }: { meeting: MeetingView; late: boolean; movable: boolean; problem: boolean }) {
  const { t, lang } = useTexts();
  const phone = useMeetingPhone(meeting);
  return (
    <>
      {problem ? <Alert tone="danger" role="alert" title={t("bookings:problems.reason")} /> : null}
      {late ? (
        <Alert tone="warning" title={t("bookings:cancel.late")}>
          {phone ? <PhoneLink phone={phone} icon /> : null}
        </Alert>
      ) : null}
      <Card>
        <p>{t("bookings:cancel.lead")}</p>
        {meeting.order && !withoutOrder.has(meeting.order.status) ? <p>{t("bookings:cancel.interpreter")}</p> : null}
        <form method="post">
          {cancelReasons.map((reason) => (
            <ButtonRow key={reason}>
              <Button variant="secondary" name="reason" value={reason}>
                {t(`bookings:cancel-reasons.${reason}`)}
              </Button>
            </ButtonRow>
          ))}
        </form>
      </Card>
      {movable ? (
        <p>
          <a href={`/${lang}/min-side/avtaler/${meeting.id}/flytt`}>{t("bookings:cancel.rather-move")}</a>
        </p>
      ) : null}
    </>
  );
}
