import QRCode from "qrcode";

/** A QR code as one SVG path on a square of `size` units, quiet zone of four units included. */
export function qrPath(text: string): { size: number; path: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const quiet = 4;
  const dark = Array.from({ length: modules.size * modules.size }, (_, index) => index).filter((index) => modules.data[index]);
  const path = dark.map((index) => `M${(index % modules.size) + quiet} ${Math.floor(index / modules.size) + quiet}h1v1h-1z`).join("");
  return { size: modules.size + 2 * quiet, path };
}
