export * from "./people.server.ts";
export * from "./sign-in.server.ts";
export * from "./bookings.server.ts";
export * from "./interpreter.server.ts";
export * from "./plan.server.ts";
export * from "./messages.server.ts";
export * from "./pages.server.ts";
export * from "./texts.server.ts";
