import { crc32, deflateSync } from "node:zlib";

const width = 480;
const height = 360;

/** Wall, frame, door, glass, stone, sign, handle and ground. */
const colours = ["#d9d2c5", "#f4f1ea", "#2f5d73", "#c3dbe4", "#a6a29a", "#1f2a30", "#f0b429", "#8b9a83"] as const;

type Box = [left: number, top: number, right: number, bottom: number, colour: number];

const boxes: readonly Box[] = [
  [0, 300, 480, 360, 7],
  [150, 60, 330, 310, 1],
  [162, 72, 318, 300, 2],
  [180, 92, 232, 180, 3],
  [248, 92, 300, 180, 3],
  [286, 196, 300, 232, 6],
  [130, 300, 350, 318, 4],
  [110, 318, 370, 338, 4],
  [110, 336, 370, 338, 5],
  [130, 316, 350, 318, 5],
  [20, 110, 110, 220, 1],
  [28, 118, 102, 212, 3],
  [370, 110, 460, 220, 1],
  [378, 118, 452, 212, 3],
  [150, 12, 330, 50, 5],
];

/** "DEMO" on the sign, five dots wide and seven high each. */
const letters = ["11110 10001 10001 10001 10001 10001 11110", "11111 10000 10000 11110 10000 10000 11111", "10001 11011 10101 10101 10001 10001 10001", "01110 10001 10001 10001 10001 10001 01110"];

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A drawing of a door with the word DEMO above it, as PNG: the entrance of an office that is not there. About 1 kB. */
export function drawEntrance(): Buffer {
  // One byte before each row says that the row is not filtered.
  const pixels = Buffer.alloc((width + 1) * height);
  const paint = ([left, top, right, bottom, colour]: Box) => {
    for (let row = top; row < bottom; row++) pixels.fill(colour, row * (width + 1) + 1 + left, row * (width + 1) + 1 + right);
  };
  boxes.forEach(paint);
  letters.forEach((letter, place) =>
    letter.split(" ").forEach((line, row) =>
      [...line].forEach((dot, column) => {
        const [left, top] = [190 + place * 26 + column * 4, 17 + row * 4];
        if (dot === "1") paint([left, top, left + 4, top + 4, 1]);
      }),
    ),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits each, colours by number.
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.map((colour) => colour.slice(1)).join(""), "hex");
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("PLTE", palette), chunk("IDAT", deflateSync(pixels, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}
