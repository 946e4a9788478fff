import type { Reading } from "./reading.ts"

/** A word of the text with its article, ready for a proposal in the text's own terms. */
export type OwnTerm = {
  /** "der Vorstand" */
  subject: string
  /** "Der Vorstand", at the beginning of a sentence. */
  opening: string
  /** "des Vorstands" */
  genitive: string
  /** "dem Vorstand" */
  dative: string
  /** "den Vorstand" */
  accusative: string
}

const ARTICLES: Record<string, readonly [string, string, string, string]> = {
  m: ["der", "des", "dem", "den"],
  f: ["die", "der", "der", "die"],
  n: ["das", "des", "dem", "das"],
}
const FEMININE = /(versammlung|leitung|gruppe|konferenz|runde)$/i
const NEUTER = /(team|plenum|präsidium|direktorium|kollegium|gremium|treffen|forum)$/i

const gender = (word: string) => (FEMININE.test(word) ? "f" : NEUTER.test(word) ? "n" : "m")
const ofWhom = (word: string) => (FEMININE.test(word) ? word : word.endsWith("s") ? `${word}es` : `${word}s`)

const term = (word: string): OwnTerm => {
  const [subject, genitive, dative, accusative] = ARTICLES[gender(word)] ?? ["der", "des", "dem", "den"]
  return {
    subject: `${subject} ${word}`,
    opening: `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${word}`,
    genitive: `${genitive} ${ofWhom(word)}`,
    dative: `${dative} ${word}`,
    accusative: `${accusative} ${word}`,
  }
}

const BOARD =
  /\b(vorstand|leitungs(team|kreis)|vorstandsteam|sprecherrat|präsidium|direktorium|koordinations(kreis|team)|kollegium)\b/i
const ASSEMBLY =
  /\b((jahres)?mitgliederversammlung|vollversammlung|(jahres)?hauptversammlung|generalversammlung|delegiertenversammlung|mitgliederplenum|plenum)\b/i

/** What the text calls its board: from its list of bodies, else the word it uses, else "der Vorstand". */
export const boardTerm = (reading: Reading): OwnTerm => named(reading, BOARD) ?? term("Vorstand")

/** What the text calls its members' meeting, else "die Mitgliederversammlung". */
export const assemblyTerm = (reading: Reading): OwnTerm => named(reading, ASSEMBLY) ?? term("Mitgliederversammlung")

const named = (reading: Reading, pattern: RegExp): OwnTerm | undefined => {
  const listed = reading.claims("body").map(({ value }) => value)
  const used = reading.about("bodies", "board", "assembly", "convening").map(({ text }) => text)
  const word = [...listed, ...used].map((text) => pattern.exec(text)?.[0]).find((found) => found !== undefined)
  return word === undefined ? undefined : term(word.charAt(0).toUpperCase() + word.slice(1))
}
