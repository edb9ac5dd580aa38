/** Where an element of the plan is explained: a page, a heading on it, and the paragraph that says in short what it is. */
export type PlanItem = { slug: string; anchor: string; says: string };

const work = "tema/hjelp-til-jobb";

/** What can stand on a plan, in the order the desk chooses from. The code is kept; the words are in locales (plan:items). */
export const planItems = {
  norwegian: { slug: "tema/norskopplaering", anchor: "what", says: "what-1" },
  "skills-mapping": { slug: "tema/kompetanse-og-karriere", anchor: "what", says: "what-1" },
  "career-guidance": { slug: "tema/kompetanse-og-karriere", anchor: "what", says: "what-2" },
  recognition: { slug: "tema/godkjenning-av-utdanning", anchor: "what", says: "what-1" },
  realkompetanse: { slug: "tema/godkjenning-av-utdanning", anchor: "what", says: "what-2" },
  school: { slug: "tema/ungdom", anchor: "road", says: "what-1" },
  "work-practice": { slug: "tema/arbeidspraksis", anchor: "what", says: "what-1" },
  "wage-subsidy": { slug: work, anchor: "wage", says: "wage-1" },
  mentor: { slug: work, anchor: "mentor", says: "mentor-1" },
  "job-specialist": { slug: work, anchor: "specialist", says: "specialist-1" },
  "supported-employment": { slug: work, anchor: "supported", says: "supported-1" },
  "employer-contact": { slug: work, anchor: "employers", says: "employers-1" },
  courses: { slug: work, anchor: "courses", says: "courses-1" },
  "fast-track": { slug: "tema/hurtigspor", anchor: "what", says: "what-1" },
  childcare: { slug: "tema/barnehage-og-skole", anchor: "what", says: "what-1" },
} as const satisfies Record<string, PlanItem>;

export type PlanItemCode = keyof typeof planItems;
export const planItemCodes = Object.keys(planItems) as [PlanItemCode, ...PlanItemCode[]];

/** The code if it is in the list, or null: a later version may have kept others. */
export function findItemCode(code: string): PlanItemCode | null {
  return planItemCodes.find((known) => known === code) ?? null;
}
