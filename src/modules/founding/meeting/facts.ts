/** What minutes, list, statutes and application of a project say, as the rules on papers want it. Names of people stay out of it. */
import type { FoundingFacts } from "#rules/association"
import { type Answer, type Answers, smallestBoard } from "../answers/index.ts"
import { missingFor } from "../papers/index.ts"
import { BOARD, electedBoard, missingOnBoard, partName } from "../papers/people.ts"
import { personSpellings } from "./spellings.ts"

type Facts = Partial<FoundingFacts>
/** `statutes` is the text of the version that counts, where one was kept. `competentCourt` for the seat, as the application names it. */
export type Beside = { statutes: string | undefined; competentCourt?: string | null | undefined }

type Cast = { yes?: number | undefined; no?: number | undefined; abstain?: number | undefined }
const votes = ({ yes, no, abstain }: Cast = {}) =>
  yes === undefined || no === undefined || abstain === undefined ? null : { yes, no, abstain }

const minutesFacts = (results: Answer<"results">): Facts => {
  const result = (subject: string) => votes(results.resolutions.find((one) => one.subject === subject))
  const { minutesSignedBy: signed } = results
  return {
    meetingPlace: results.place,
    meetingOn: results.heldOn,
    meetingBeganAt: results.from,
    chair: "chair",
    minuteTaker: "minute-taker",
    presentCount: results.present,
    resolutions: { founding: result("founding"), statutes: result("statutes"), registration: result("registration") },
    electedInOneBallot: results.asBlock,
    ...(signed === undefined ? {} : { minutesSignedBy: signed.map((role) => SIGNER[role]) }),
    ...(results.statutesDatedOn === undefined ? {} : { statutesAdoptedOn: results.statutesDatedOn }),
    ...(results.statutesSignatures === undefined ? {} : { statutesSignatures: results.statutesSignatures }),
  }
}
const SIGNER = { chair: "Versammlungsleitung", "minute-taker": "Protokollführung" } as const

const electionFacts = ({ results, founders }: Answers): Facts =>
  results === undefined
    ? {}
    : {
        elections: results.elections
          .filter(({ part }) => BOARD.includes(part))
          .map((one) => {
            const listed = founders?.people.find(({ name }) => name === one.name)
            const particulars = listed?.address !== undefined && listed.birthDate !== undefined
            return { office: partName(one.part), person: one.part, votes: votes(one), accepted: one.accepted, particulars }
          }),
      }

const NEEDED_TOGETHER = { alone: () => 1, two: () => 2, all: smallestBoard } as const
const boardFacts = ({ board, assembly }: Answers): Facts => ({
  ...(board === undefined
    ? {}
    : {
        statutesOffices: (board.model === "offices" ? board.offices : (["member"] as const)).map(partName),
        statutesAllowOneBallot: board.blockElection,
        signersNeeded: NEEDED_TOGETHER[board.representation](board),
      }),
  ...(assembly === undefined
    ? {}
    : { minutesSigners: assembly.minutesSignedBy === "both" ? Object.values(SIGNER) : [SIGNER["minute-taker"]] }),
})

/** Who signed is asked after the meeting; before, nobody knows who will be a founder. */
const founderFacts = ({ founders, results }: Answers): Facts => {
  const { signers, consents } = results ?? {}
  if (founders === undefined || signers === undefined) return {}
  return {
    founders: founders.people.map(({ name, address, minor }, index) => ({
      id: String(index),
      address: address !== undefined,
      signed: signers.includes(name),
      minor,
      ...(consents === undefined ? {} : { consent: consents.includes(name) }),
    })),
  }
}

/** "Amtsgericht Köln" → "Köln", as the rules name courts. */
const courtTown = (court: string): string => court.replace(/^Amtsgericht\s+/i, "").trim()

/** The application is written by us from the answers: what they lack, it lacks. */
const applicationFacts = (answers: Answers): Facts => {
  const { register, results, purposes } = answers
  if (register === undefined) return {}
  const board = electedBoard(answers)
  return {
    application: {
      name: answers.name !== undefined,
      seat: answers.name !== undefined,
      postalAddress: register.postalAddress !== "",
      boardParticulars: missingOnBoard(board).length === 0,
      generalRepresentation: answers.board !== undefined,
      specialRepresentation: answers.board !== undefined,
      boardSigners: board.length,
      certification: register.notary === "video" ? "notary-video" : "notary-paper",
      statutesCopy:
        results?.statutesSignatures === undefined
          ? null
          : { signatures: results.statutesSignatures, dated: results.statutesDatedOn !== undefined },
      minutesCopy: missingFor("minutes", answers).length === 0,
    },
    applicationCourt: courtTown(register.court),
    ...(purposes === undefined ? {} : { charitable: purposes.charitable }),
    feeExemption: register.noticeAvailable ? "notice-attached" : "announced",
  }
}

const spaced = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ")
const asWritten = (words: string, statutes: string | undefined): readonly string[] =>
  statutes === undefined ? [words] : [words, spaced(statutes).includes(spaced(words)) ? words : ""]

/** Every name the results use. */
export const namesInResults = ({ results }: Answers): readonly string[] =>
  results === undefined
    ? []
    : [results.chair, results.minuteTaker, ...results.elections.map(({ name }) => name), ...(results.signers ?? [])]

const spellingFacts = (answers: Answers, seat: string, { statutes }: Beside): Facts =>
  answers.name === undefined
    ? {}
    : {
        associationNames: asWritten(answers.name.name, statutes),
        seats: asWritten(seat, statutes),
        personSpellings: personSpellings(answers.founders?.people.map(({ name }) => name) ?? [], namesInResults(answers)),
      }

/** The facts of a project's papers; what nobody has said yet is missing. */
export const papersFacts = (answers: Answers, seat: string, beside: Beside): Facts => ({
  ...(answers.results === undefined ? {} : minutesFacts(answers.results)),
  ...electionFacts(answers),
  ...boardFacts(answers),
  ...founderFacts(answers),
  ...applicationFacts(answers),
  ...spellingFacts(answers, seat, beside),
  ...(beside.competentCourt === undefined ? {} : { competentCourt: beside.competentCourt && courtTown(beside.competentCourt) }),
})
