import { law, recalled } from "../../kit/index.ts"
import type { Reading, Sentence } from "../../statutes/reading.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { absaetzeOf } from "./passages.ts"

type MemberClass = { name: string; pattern: RegExp }

const CLASSES: readonly MemberClass[] = [
  {
    name: "Fördermitglieder",
    pattern: /[Ff]örder(?:nde[nrs]?\s|-)?[Mm]itglied|fördernde[nrs]? (?:\p{L}+ ){0,2}Mitglied|[Ff]ördermitglied/u,
  },
  { name: "passive Mitglieder", pattern: /[Pp]assive[nrs]? (?:\(\p{L}+\) )?Mitglied|[Pp]assivmitglied|inaktive[nrs]? Mitglied/u },
  { name: "außerordentliche Mitglieder", pattern: /[Aa]u(?:ß|ss)erordentliche[nrs]? Mitglied(?:er|ern|s|es)?(?!\p{L})/u },
  { name: "Ehrenmitglieder", pattern: /[Ee]hrenmitglied/u },
  { name: "Jugendmitglieder", pattern: /[Jj]ugendmitglied/u },
  {
    name: "korrespondierende Mitglieder",
    pattern: /[Kk]orrespondierende[nrs]? Mitglied|assoziierte[nrs]? Mitglied|Gastmitglied/u,
  },
]

const VOTE =
  /(?:[Ss]timmrecht|[Ss]timmberechtig|[Ww]ahlrecht|wahlberechtigt|[Ss]timme(?:n)?(?!\p{L})|mitstimmen|abstimmen|beratend|dieselben Rechte|gleichen Rechte|alle Rechte|Rechte (?:und Pflichten )?(?:eines|der|wie) ordentliche|Rechte wie)/u
/** Said of everybody, or of the other kinds so that the rest follows. */
const GENERAL =
  /(?:(?:[Jj]ede[smr]?|[Aa]lle|[Ss]ämtliche)\s(?:\p{L}+\s){0,2}Mitglied(?:er|ern)?\s.{0,80}(?:[Ss]timm|Rechte)|[Ss]timmberechtigt\s(?:sind|ist)\s.{0,80}(?:Mitglied|Person)|(?:nur|ausschließlich|allein|lediglich)\s.{0,60}(?:ordentliche|aktive|volle?|Voll)\p{L}*\s?[Mm]itglied.{0,80}[Ss]timm|(?:[Oo]rdentliche|[Aa]ktive|[Vv]oll)\p{L}*\s?[Mm]itglied.{0,80}[Ss]timm|[Ss]timm.{0,80}(?:ordentliche|aktive|[Vv]oll)\p{L}*\s?[Mm]itglied)/u

const classesIn = (reading: Reading): readonly (MemberClass & { first: Sentence })[] =>
  CLASSES.flatMap((kind) => {
    const first = reading.about("membership", "admission", "member-rights", "fees").find(({ text }) => kind.pattern.test(text))
    return first === undefined ? [] : [{ ...kind, first }]
  })

const votingSaid = (reading: Reading, kind: MemberClass): boolean =>
  reading.sentences.some(({ text }) => kind.pattern.test(text) && VOTE.test(text)) ||
  VOTE.test(absaetzeOf(reading.about("membership", "member-rights", "admission").filter(({ text }) => kind.pattern.test(text))))

/** §§ 32, 35 BGB: every member votes unless the statutes say otherwise, so each kind of member needs a word on it. From memory. */
export const r23 = statuteRule({
  id: "R-23",
  severity: "D",
  applies: "all",
  sources: [
    recalled("Rechte jeder Mitgliederart gehören in die Satzung (Vereinspraxis)"),
    law("bgb", "32", "§ 32 BGB"),
    law("bgb", "35", "§ 35 BGB"),
  ],
  topic: "member-rights",
  check: (reading) => {
    const kinds = classesIn(reading)
    const [first] = kinds
    if (first === undefined) return inapplicable
    const silent = kinds.filter((kind) => !votingSaid(reading, kind))
    if (silent.length === 0) return met(first.first)
    const general = reading.sentences.find(({ text }) => GENERAL.test(text))
    if (general !== undefined) return met(general)
    const values = { kinds: silent.map(({ name }) => name).join(", ") }
    const honoraryOnly = silent.every(({ name }) => name === "Ehrenmitglieder")
    const at = silent.map((kind) => kind.first)
    return honoraryOnly ? unclear(at, undefined, values) : unmet(at, undefined, values)
  },
  proposal: (_reading, outcome) =>
    `Stimmrecht haben nur die ordentlichen Mitglieder. ${outcome.values?.["kinds"] ?? "Fördermitglieder"} dürfen an der Versammlung teilnehmen und dort sprechen.`,
  examples: [
    {
      name: "supporters do not vote",
      text: "§ 3 Mitglieder\nDer Verein hat ordentliche Mitglieder und Fördermitglieder. Fördermitglieder haben kein Stimmrecht.",
      expect: "met",
    },
    {
      name: "supporters without a word on voting",
      text: "§ 3 Mitglieder\nDer Verein hat ordentliche Mitglieder und Fördermitglieder. Fördermitglieder zahlen mindestens 50 Euro im Jahr.",
      expect: "unmet",
    },
    {
      name: "honorary members without a word on voting",
      text: "§ 3 Mitglieder\nMitglied kann jede Person werden. Verdiente Personen können zu Ehrenmitgliedern ernannt werden.",
      expect: "unclear",
    },
    { name: "one kind only", text: "§ 3 Mitglieder\nMitglied kann jede natürliche Person werden.", expect: "inapplicable" },
  ],
})
