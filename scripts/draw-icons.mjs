// Writes app/ui/icon-paths.ts from @navikt/aksel-icons: node scripts/draw-icons.mjs
// The paths are shortened (relative, two decimals): the pictograms of a page are a good part of its bytes.
import { readFile, writeFile } from "node:fs/promises";

/** Our names (what it stands for in the portal) and the drawing used. */
export const drawings = {
  home: "House", calendar: "Calendar", message: "Chat2", interpreter: "PersonChat", meldekort: "Tasklist", programme: "HatSchool",
  phone: "Phone", person: "Person", place: "LocationPin", clock: "Clock", bring: "Backpack", video: "Video",
  info: "InformationSquare", warning: "ExclamationmarkTriangle", success: "CheckmarkCircle", error: "XMarkOctagon",
  language: "Language", print: "PrinterSmall", listen: "SpeakerSoundWave2", arrow: "ArrowRight", check: "Checkmark", cross: "XMark",
  move: "ArrowsCirclepath", book: "OpenBook", help: "QuestionmarkCircle", lock: "PadlockLocked", map: "Compass", download: "Download",
  edit: "Pencil", search: "MagnifyingGlass", "user-group": "PersonGroup", chevron: "ChevronRight", "chevron-down": "ChevronDown",
  bell: "Bell", topic: "ChatElipsis", wait: "Hourglass", leave: "Leave", send: "Paperplane", child: "ChildEyes", ill: "Bed", document: "FileText", key: "KeyHorizontal",
  wallet: "Wallet", coffee: "Coffee", briefcase: "Briefcase", microphone: "Microphone", trash: "Trash", bus: "Bus",
};

const sizes = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const hundredths = (value) => Math.round(value * 100);

/** Numbers as short as they can be written after one another. */
function write(numbers) {
  let out = "";
  let dotted = true;
  for (const number of numbers) {
    const text = String(number / 100).replace(/^(-?)0\./, "$1.");
    const separate = out !== "" && !text.startsWith("-") && !(text.startsWith(".") && dotted);
    out += (separate ? " " : "") + text;
    dotted = text.includes(".");
  }
  return out;
}

/** The same outline in relative coordinates with two decimals; points are rounded before they are subtracted, so errors do not add up. */
export function shortenPath(d) {
  let out = "";
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let last = "";
  for (const [, command = "", text = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const upper = command.toUpperCase();
    const relative = command !== upper;
    const values = (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const size = sizes[upper];
    if (size === undefined) throw new Error(`unknown path command ${command}`);
    if (size === 0) {
      out += "z";
      [x, y, last] = [startX, startY, "z"];
      continue;
    }
    for (let i = 0; i < values.length; i += size) {
      const part = values.slice(i, i + size);
      const name = upper === "M" && i > 0 ? "L" : upper;
      let numbers;
      if (name === "A") {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, ax = 0, ay = 0] = part;
        const [nx, ny] = [hundredths(ax) + (relative ? x : 0), hundredths(ay) + (relative ? y : 0)];
        numbers = [hundredths(rx), hundredths(ry), turn * 100, large * 100, sweep * 100, nx - x, ny - y];
        [x, y] = [nx, ny];
      } else {
        const points = part.map((value, at) => hundredths(value) + (relative ? (name === "V" || (name !== "H" && at % 2 === 1) ? y : x) : 0));
        numbers = points.map((value, at) => value - (name === "V" || (name !== "H" && at % 2 === 1) ? y : x));
        if (name === "H") x = points[0] ?? x;
        else if (name === "V") y = points[0] ?? y;
        else [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
      }
      if (name === "M") [startX, startY] = [x, y];
      if (numbers.every((number) => number === 0)) continue;
      const letter = name.toLowerCase();
      const body = write(numbers);
      const implicit = letter === last && letter !== "m";
      out += implicit ? (body.startsWith("-") ? body : ` ${body}`) : letter + body;
      last = letter;
    }
  }
  return out.replace(/^m/, "M");
}

/** The paths of one drawing of the icon package. */
async function readDrawing(drawing) {
  const svg = await readFile(new URL(import.meta.resolve(`@navikt/aksel-icons/svg/${drawing}.svg`)), "utf8");
  if (!svg.includes('viewBox="0 0 24 24"') || /<(circle|rect|ellipse|line|poly|g)\b/.test(svg)) throw new Error(`${drawing} is drawn in another way`);
  return [...svg.matchAll(/\sd="([^"]+)"/g)].map(([, d]) => shortenPath(String(d))).join("");
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split("/").at(-1) ?? "")) {
  const rows = [];
  for (const [name, drawing] of Object.entries(drawings)) rows.push(`  ${/-/.test(name) ? `"${name}"` : name}: "${await readDrawing(drawing)}",`);
  const head = "// Made by scripts/draw-icons.mjs from @navikt/aksel-icons (MIT). Change the list there, not here.\n\n/** Outlines on a 24 × 24 grid, by what they stand for in the portal. */\n";
  await writeFile(new URL("../app/ui/icon-paths.ts", import.meta.url), `${head}export const iconPaths = {\n${rows.join("\n")}\n} as const;\n`);
}
