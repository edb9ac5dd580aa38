import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import type { IconName } from "#app/ui/icon.tsx";

type PostButtonProps = {
  bookingId: string;
  intent: "coming" | "seen" | "accept" | "none" | "withdraw";
  /** Where to stand afterwards: the first page, or the meeting's own. */
  back: string;
  slotId?: string;
  variant?: "primary" | "secondary";
  icon?: IconName;
  children: ReactNode;
};

/** A button that changes a meeting: a form of its own, because a link never changes anything. */
export function PostButton({ bookingId, intent, back, slotId, variant = "secondary", icon, children }: PostButtonProps) {
  const { lang } = useTexts();
  return (
    <form method="post" action={`/${lang}/min-side/avtaler/${bookingId}`}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="back" value={back} />
      {slotId ? <input type="hidden" name="slotId" value={slotId} /> : null}
      <Button variant={variant} icon={icon}>
        {children}
      </Button>
    </form>
  );
}
