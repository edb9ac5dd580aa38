import { readFigure } from "./figures.ts";

const keys = ["emergency-fire", "emergency-police", "emergency-ambulance", "doctor-out-of-hours"] as const;

/** Emergency numbers with the key of their text in `common`, in the order people learn them (facts 4.6). */
export const emergencyNumbers = keys.map((key) => ({ key, phone: String(readFigure(key).value) }));
