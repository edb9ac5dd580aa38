import { describe, expect, it } from "vitest";
import { hasAlarm } from "#app/features/messages/find-alarm.ts";
import words from "#app/features/messages/alarm-words.json" with { type: "json" };

describe("words of danger", () => {
  it.each([
    "Mannen min slår meg.",
    "Jeg orker ikke. Jeg vil  ta livet\nav meg",
    "Han TRUER meg hver dag",
    "selvmordstanker",
    "My husband beats me and I am not safe at home",
    "I don’t want to live",
    "Чоловік б’є мене",
    "Я не хочу жити",
    "Думаю про самогубство",
    "زوجي يَضْرِبُني كل يوم",
    "أريد أن أموت",
    "أفكر في الانتحار",
    "وهو يهددني",
  ])("finds them: %s", (text) => {
    expect(hasAlarm(text)).toBe(true);
  });

  it.each([
    "Jeg kommer for sent i dag.",
    "Bussen stopper ved Livsfaregata? Nei, ved Torget.",
    "Kan jeg flytte møtet?",
    "I killed time at the station",
    "My grapes are ripe",
    "Я хочу перенести зустріч",
    "أريد أن أغير الموعد",
    "عندي سؤال عن بطاقة الوصول",
    "",
  ])("leaves ordinary texts alone: %s", (text) => {
    expect(hasAlarm(text)).toBe(false);
  });

  it("finds each word of each list, alone and inside a sentence", () => {
    const missed = Object.values(words).flat().filter((word) => !hasAlarm(word.replaceAll("*", "")) || !hasAlarm(`… ${word.replaceAll("*", "")}!`));
    expect(missed).toEqual([]);
  });
});
