/** What a sentence of a statute can be about. Multi-label: a sentence on electing the board by the assembly has both. */
export const TOPICS = [
  "name",
  "seat",
  "registration",
  "fiscal-year",
  "language",
  "preamble",
  "purpose", // what the association is for
  "activities", // how the purpose is pursued
  "tax-status", // selfless, exclusively, direct, Abschnitt "Steuerbegünstigte Zwecke"
  "means", // use of money, no gifts to members, nobody favoured
  "economic-activity",
  "neutrality",
  "membership", // kinds of members, who may join
  "admission",
  "exit",
  "expulsion",
  "strike", // strike: Streichung, automatic end
  "member-rights",
  "member-duties",
  "fees",
  "minors",
  "proxy",
  "bodies", // the list of organs
  "board",
  "board-election",
  "board-term",
  "board-recall",
  "representation",
  "board-meeting",
  "board-pay",
  "liability",
  "special-representative",
  "assembly",
  "convening",
  "agenda",
  "minority",
  "quorum",
  "voting",
  "elections",
  "online-meeting",
  "circular-resolution",
  "minutes",
  "delegates",
  "amendment",
  "purpose-change",
  "formal-amendment",
  "audit",
  "advisory-board",
  "bylaws",
  "data-protection",
  "courts",
  "umbrella", // umbrella: other bodies' statutes, Dachverband
  "dissolution",
  "liquidation",
  "recipient",
  "loss-of-purpose",
  "entry-into-force",
  "adoption", // adoption: day of adoption
  "signatures",
  "severability",
] as const

export type Topic = (typeof TOPICS)[number]
