/**
 * Whether an address (without its query) is the page where a voice message is recorded: the only one that may use the
 * microphone, play what is not sent yet, and take in a file.
 */
export function isRecordingPath(path: string): boolean {
  return /^\/[a-zA-Z-]{2,8}\/min-side\/meldinger\/lyd\/?$/.test(path);
}
