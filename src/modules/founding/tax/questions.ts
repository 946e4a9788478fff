/** What tax offices ask about new associations, and the rule that answers it. Their words are in locales/ under "ask.". */
export const TAX_QUESTIONS = [
  { id: "wegfall", rule: "G-15" },
  { id: "recipient", rule: "G-16" },
  { id: "members", rule: "G-19" },
  { id: "catalogue", rule: "G-05" },
  { id: "activities", rule: "G-07" },
  { id: "benevolent", rule: "G-02" },
  { id: "selfless", rule: "G-10" },
  { id: "gifts", rule: "G-12" },
  { id: "favours", rule: "G-13" },
  { id: "raising", rule: "G-30" },
] as const
export type TaxQuestion = (typeof TAX_QUESTIONS)[number]["id"]
