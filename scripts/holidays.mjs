// Writes app/features/calendar/holidays.json: the Norwegian public holidays of each year, from the date-holidays library.
// The portal reads the table, because loading the library costs 26 MB and about 0.15 s at every start.
// Run it by hand when the law changes a holiday or the years must reach further (firstYear, lastYear in oslo-time.ts).
import { writeFile } from "node:fs/promises";
import Holidays from "date-holidays";

const [from = "2020", to = "2060"] = process.argv.slice(2);
const norway = new Holidays("NO", { types: ["public"] });

const lines = [];
for (let year = Number(from); year <= Number(to); year++) {
  const days = new Set(norway.getHolidays(year).map((holiday) => holiday.date.slice(5, 10)));
  lines.push(`  "${year}": ${JSON.stringify([...days].sort()).replaceAll(",", ", ")}`);
}
await writeFile(new URL("../app/features/calendar/holidays.json", import.meta.url), `{\n${lines.join(",\n")}\n}\n`);
