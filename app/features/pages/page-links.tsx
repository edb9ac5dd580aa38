import { formatPhone } from "#app/i18n/format.ts";
import { readFigure } from "#app/features/rules/figures.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import type { BlockInLanguage, Manner } from "./block-content.tsx";
import { RichText } from "./rich-text.tsx";
import { hrefOf } from "./targets.ts";

type Link = { to: string; label: string };

function useHref(slug: string): (to: string) => string {
  const { lang, office } = useFrame();
  return (to) => hrefOf(to, { lang, slug, officePhone: office?.phone ?? null });
}

/** On paper and beside the original a link is its words, with the number to call where it is a phone. */
function WrittenLinks({ links }: { links: readonly Link[] }) {
  const { lang, office } = useFrame();
  const phoneOf = (to: string) => (to === "tel:office" ? office?.phone : to === "tel:nav" ? String(readFigure("nav-phone").value) : undefined);
  return (
    <ul>
      {links.map(({ to, label }) => {
        const phone = phoneOf(to);
        return (
          <li key={to}>
            <RichText text={label} lang={lang} />
            {phone ? (
              <>
                : <bdi dir="ltr">{formatPhone(phone, lang)}</bdi>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

const needsCard = (to: string) => to === "ask" || to.startsWith("min-side");

/** The one thing to do now; on topics a meeting can be asked for too. Pages are kept for all readers alike, so that the card is told of to all. */
export function NextStep({ block, manner }: { block: Extract<BlockInLanguage, { type: "next-step" }>; manner: Manner }) {
  const { t } = useTexts();
  const href = useHref(manner.slug);
  const isTopic = manner.slug.startsWith("tema/");
  return (
    <Card>
      <p>
        <RichText text={block.text} lang={block.lang} />
      </p>
      {manner.paper || manner.copy ? (
        <WrittenLinks links={block.links} />
      ) : (
        <>
          <ButtonRow>
            {block.links.map(({ to, label }, index) => (
              <LinkButton
                key={to}
                href={href(to)}
                variant={index === 0 ? "primary" : "secondary"}
                {...(to.startsWith("tel:") ? { icon: "phone" as const } : to === "ask" ? { icon: "message" as const } : {})}
                {...(to.startsWith("https://") ? { rel: "noreferrer" } : {})}
              >
                <RichText text={label} lang={block.lang} />
              </LinkButton>
            ))}
            {isTopic ? (
              <LinkButton href={href("min-side/avtaler/ny")} variant="secondary" icon="calendar">
                {t("bookings:ask.title")}
              </LinkButton>
            ) : null}
          </ButtonRow>
          {isTopic || block.links.some(({ to }) => needsCard(to)) ? <p className="note">{t("pages:needs-card")}</p> : null}
        </>
      )}
    </Card>
  );
}

/** Links to go on to, in the page. */
export function LinkList({ links, manner }: { links: readonly Link[]; manner: Manner }) {
  const { lang } = useFrame();
  const href = useHref(manner.slug);
  if (manner.paper || manner.copy) return <WrittenLinks links={links} />;
  return (
    <ul className="links">
      {links.map(({ to, label }) => (
        <li key={to}>
          <a href={href(to)} {...(to.startsWith("https://") ? { rel: "noreferrer" } : {})}>
            <RichText text={label} lang={lang} />
          </a>
        </li>
      ))}
    </ul>
  );
}
