import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { canPlay, soundFileName } from "./sound-types.ts";

type SoundPlayerProps = { src: string; mediaType: string; label: string; download: string; cannotPlay: string };

/** A sound with the browser's own controls and a link to the file; one honest line where browsers do not play its kind. */
export function SoundPlayer({ src, mediaType, label, download, cannotPlay }: SoundPlayerProps) {
  return (
    <>
      {canPlay(mediaType) ? (
        <p>
          {/* eslint-disable-next-line jsx-a11y/media-has-caption -- a person's voice: nobody and nothing writes it down */}
          <audio controls preload="none" src={src} aria-label={label} />
        </p>
      ) : (
        <p className="note">{cannotPlay}</p>
      )}
      <ButtonRow>
        <LinkButton variant="tertiary" icon="download" href={src} download={soundFileName(mediaType)}>
          {download}
        </LinkButton>
      </ButtonRow>
    </>
  );
}
