import type { Claim, ClaimKey, Reading, Sentence } from "../reading.ts"
import type { Topic } from "../topics.ts"
import { assemblyQuorum, boardQuorum, boardSize, boardTerm, minority, noticePeriod, officesIn } from "./amounts.ts"
import { ADMITS, CALLS_ASSEMBLY, type Competence, competent, ELECTS_BOARD, EXPELS, SETS_FEES } from "./competences.ts"
import { assetRecipient, listedBodies, signatories, statedName, statedSeat } from "./facts.ts"
import { majorityFor } from "./majorities.ts"

type Extractor = { topics: readonly Topic[]; values: (sentence: Sentence) => readonly string[] }

const one = (read: (sentence: Sentence) => string | undefined) => (sentence: Sentence) => {
  const value = read(sentence)
  return value === undefined ? [] : [value]
}
const who = (competence: Competence): Extractor => ({
  topics: competence.topics,
  values: (sentence) => competent(competence, sentence),
})

const boardOffices = ({ text }: Sentence): readonly string[] =>
  /[Vv]orst[aä]nd|Präsidium|Leitungs|Direktorium/.test(text) && /besteht|setzt sich|bilden|gehören|sind|umfasst/.test(text)
    ? officesIn(text)
    : []

/** Where each question is answered, and how the answer is read out of a sentence. */
const EXTRACTORS: Record<ClaimKey, Extractor> = {
  name: { topics: ["name"], values: statedName },
  seat: { topics: ["seat"], values: statedSeat },
  body: { topics: ["bodies"], values: listedBodies },
  admits: who(ADMITS),
  expels: who(EXPELS),
  "sets-fees": who(SETS_FEES),
  "elects-board": who(ELECTS_BOARD),
  "calls-assembly": who(CALLS_ASSEMBLY),
  "board-size": { topics: ["board"], values: one(boardSize) },
  "board-quorum": { topics: ["board-meeting", "quorum", "board"], values: one(boardQuorum) },
  "board-term": { topics: ["board-term", "board-election"], values: one(boardTerm) },
  office: { topics: ["board"], values: boardOffices },
  "notice-period": { topics: ["convening"], values: one(noticePeriod) },
  minority: { topics: ["minority"], values: one(minority) },
  "majority-amendment": { topics: ["amendment"], values: one(majorityFor("amendment")) },
  "majority-purpose": { topics: ["purpose-change"], values: one(majorityFor("purpose")) },
  "majority-dissolution": { topics: ["dissolution"], values: one(majorityFor("dissolution")) },
  "assembly-quorum": { topics: ["quorum"], values: one(assemblyQuorum) },
  signs: { topics: ["representation"], values: signatories },
  recipient: { topics: ["recipient"], values: assetRecipient },
}

/** What the text says about one question, everywhere it says so. */
export const claimsOf = (about: Reading["about"], key: ClaimKey): readonly Claim[] => {
  const { topics, values } = EXTRACTORS[key]
  const claims = about(...topics).flatMap((sentence) => values(sentence).map((value) => ({ key, value, sentence })))
  return key.startsWith("majority-") ? withBases(claims) : claims
}

/** "Drei Viertel" without a base is no contradiction to "drei Viertel der abgegebenen Stimmen": it takes the base said elsewhere. */
const withBases = (claims: readonly Claim[]): readonly Claim[] =>
  claims.map((claim) => {
    const [share = "", base] = claim.value.split(" ")
    const fuller =
      base === "unknown" ? claims.find(({ value }) => value !== claim.value && value.startsWith(`${share} `)) : undefined
    return fuller === undefined ? claim : { ...claim, value: fuller.value }
  })
