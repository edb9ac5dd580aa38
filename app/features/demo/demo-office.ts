import type { Rows } from "#db/seed/insert-rows.server.ts";
import { drawEntrance } from "./draw-entrance.ts";

const drawing = drawEntrance();

/** The demo office: marked as demo on every page. */
export function demoOffice(id: string, now: Date): Rows["offices"][number] {
  return {
    id,
    municipality: "Fjordvik kommune (demo)",
    name: "Kvalifisering og integrering, Fjordvik",
    street: "Storgata 1",
    postalCode: "1234",
    city: "Fjordvik",
    access: "2. etasje, rom 204",
    busStop: "Fjordvik torg",
    phone: "+4740000000",
    openingHours: [
      { weekdays: [1, 2, 3, 4], from: "09.00", to: "15.30" },
      { weekdays: [5], from: "09.00", to: "14.00" },
    ],
    answerDays: 2,
    interpreterNoticeDays: 2,
    demo: true,
    entranceSize: drawing.length,
    entranceAt: now,
    createdAt: now,
  };
}

/** The drawing of its entrance. */
export function entranceRows({ id, createdAt }: Rows["offices"][number]): Pick<Rows, "entrancePictures"> {
  return { entrancePictures: [{ officeId: id, mediaType: "image/png", picture: drawing, keptAt: createdAt }] };
}
