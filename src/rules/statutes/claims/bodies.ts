/** Bodies by one name each, so that two names for one body are no contradiction. The first pattern that fits at a place wins. */
const BODIES: readonly (readonly [name: string, pattern: string])[] = [
  ["Gesamtvorstand", String.raw`(?:erweiterte[nrms]? |Gesamt-?)[Vv]orst[aä]nd(?:e?s)?`],
  [
    "Vorstand",
    String.raw`(?:geschäftsführende[nrms]? |gesetzliche[nrms]? )?(?:Vereins)?[Vv]orst[aä]nde?s?(?![\p{L}])|Präsidiums?|Leitungs(?:team|kreis|gremium)e?s?|Direktoriums?|Vereinsleitung|Sprecher(?:rat|kreis|team)e?s?|Koordinations(?:kreis|team)e?s?`,
  ],
  [
    "Mitgliederversammlung",
    String.raw`(?:Mitglieder|General|Haupt|Jahreshaupt|Jahresmitglieder|Voll|Mitgliedervoll|Gesamt|Delegierten|Vertreter|Vereins)-?(?:haupt)?versammlung|Plenums?(?!\p{L})|MV(?!\p{L})|Verbandstag(?:e?s)?`,
  ],
  ["Vorsitz", String.raw`(?:1\. |erste[nrms]? )?Vorsitzende[nrms]?|Vorstandsvorsitzende[nrms]?|Präsident(?:en)?`],
  ["Beirat", String.raw`\p{L}*[Bb]eirat(?:e?s)?`],
  ["Ausschuss", String.raw`\p{L}*[Aa]usschuss(?:es)?`],
  ["Verwaltungsrat", String.raw`(?:Verwaltungs|Aufsichts|Mitglieder|Ältesten|Ehren|Stiftungs|Vereins)rat(?:e?s)?|Kuratoriums?`],
]

/** Source of a pattern that fits any body. */
export const BODY = BODIES.map(([, pattern]) => `(?:${pattern})`).join("|")

const NAMES = BODIES.map(([name, pattern]) => ({ name, pattern: new RegExp(`^(?:${pattern})$`, "u") }))
const ALL = new RegExp(`(?<!\\p{L})(?:${BODY})`, "gu")

/** The one name of a body as it was written ("der Generalversammlung" → Mitgliederversammlung). */
export const bodyName = (written: string): string | undefined => NAMES.find(({ pattern }) => pattern.test(written))?.name

/** Every body that a text names, in order, each once. */
export const bodiesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(ALL)].flatMap(([written]) => bodyName(written) ?? [])),
]

const FILL = String.raw`(?:(?!nicht |nach |auf Vorschlag)[\p{L}\d-]+\.? ){0,4}?`
const VERBS = "entscheidet|beschließt|bestimmt|befindet|beschlossen|wählt|beruft|lädt"
const ACTIVE = new RegExp(
  `(?<!\\p{L})(${BODY})(?: \\([^)]{1,20}\\))?,? (?:mit [^,.]{1,60} )?(?:${VERBS}|setzt|legt|kann|ist|hat|darf|schließt|nimmt)(?!\\p{L})`,
  "gu",
)
const INVERTED = new RegExp(
  `(?:${VERBS}|setzt|legt|kann|schließt|nimmt) (?:(?:allein|abschließend|endgültig|jeweils|jährlich|hierüber|dann|mit [^,.]{1,60}|nach [^,.]{1,40}|auf [^,.]{1,40}) ){0,2}(?:der|die|das) ${FILL}(${BODY})`,
  "gu",
)
const PASSIVE = new RegExp(
  `(?:vom|von de[mr]|durch (?:den|die|das|einen|einfachen|Beschluss de[sr]|Beschlussfassung de[sr])|(?:Beschluss|Entscheidung|Zustimmung|Beschlüsse|Ermessen) de[sr]) ${FILL}(${BODY})`,
  "gu",
)

/** The bodies that decide in a sentence about a decision: as its subject, or after "vom", "durch", "Beschluss der". */
export const decidersIn = (text: string): readonly string[] => {
  const found = [INVERTED, PASSIVE, ACTIVE].map((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, written = ""]) => bodyName(written) ?? []),
  )
  return [...new Set(found.find((names) => names.length > 0))]
}
