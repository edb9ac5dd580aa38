import { afterEach, beforeEach, expect, vi, type MockInstance } from "vitest";

let said: MockInstance<typeof console.error>;

beforeEach(() => {
  said = vi.spyOn(console, "error");
});

afterEach(() => {
  const lines = said.mock.calls.map((call) => call.map(String).join(" "));
  said.mockRestore();
  expect(lines, "console.error was called").toEqual([]);
});
