import type { Topic } from "./topics.ts"

/** A half-open range of UTF-16 offsets into the text as it was handed in, before any normalising. */
export type Span = { start: number; end: number }

/** One Satz. Rules match on `text`; it is normalised (see normalise.ts), so patterns need not know about line ends or quotes. */
export type Sentence = Span & {
  text: string
  /** What the sentence is about; usually its heading's topics and those its own words show. Several are normal. */
  topics: ReadonlySet<Topic>
  paragraph: Paragraph
  section: Section
}

/** One Absatz. */
export type Paragraph = Span & { number: string | undefined; text: string; sentences: readonly Sentence[] }

/** One §, "Artikel" or numbered heading. The text before the first one is a section without number. */
export type Section = Span & {
  number: string | undefined
  heading: string
  topics: ReadonlySet<Topic>
  paragraphs: readonly Paragraph[]
}

export type DocumentType =
  | "association" // registered or to be registered, German
  | "unregistered-association"
  | "cooperative"
  | "party"
  | "company" // gGmbH, UG
  | "foundation"
  | "university-group"
  | "foreign-association" // Austria, Switzerland
  | "template"
  | "not-german"
  | "no-statutes"

export type Mode = "founding" | "existing"

/** A statute as it was read. */
export type Reading = {
  original: string
  /** Normalised text of everything, for the document gate and placeholders only; rules about a subject use `about`. */
  text: string
  mode: Mode
  type: DocumentType
  /** Whether the text wants tax-privileged status; decides whether the charitable rules run. */
  charitable: "yes" | "no" | "unclear"
  sections: readonly Section[]
  sentences: readonly Sentence[]
  /** The passage of the original that a range of `text` stands for. */
  spanAt: (start: number, end: number) => Span
  /** Sentences on any of these topics, in reading order. */
  about: (...topics: readonly Topic[]) => readonly Sentence[]
  /** Absätze with at least one sentence on any of these topics, in reading order. */
  paragraphsAbout: (...topics: readonly Topic[]) => readonly Paragraph[]
  /** What the text says about one question, everywhere it says so; two different values are a contradiction. */
  claims: (key: ClaimKey) => readonly Claim[]
}

export type ClaimKey =
  | "name"
  | "seat"
  | "body" // a body (organ) listed in the "Organe" paragraph
  | "admits" // which body decides on admission
  | "expels"
  | "sets-fees"
  | "elects-board"
  | "calls-assembly"
  | "board-size" // "3" or "3-5", "3-999" for "at least three"
  | "board-quorum" // "2", or "1/2" of its members
  | "board-term" // in months
  | "office" // an office of the board: Vorsitz, Kassenführung …
  | "notice-period" // of the assembly, in days
  | "minority" // "1/10", or a head count "20"
  | "majority-amendment" // "3/4 cast", "1/2 unknown" for a simple one, "1 all" where everybody must agree
  | "majority-purpose"
  | "majority-dissolution"
  | "assembly-quorum"
  | "signs" // how many represent: "alone", "two", "all"
  | "recipient" // of the assets

export type Claim = { key: ClaimKey; value: string; sentence: Sentence }
