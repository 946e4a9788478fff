/** The papers of a founding checked against each other, each finding at the place where it is put right. */
import { papersRules } from "#rules/association"
import type { FactOutcome, FactRule, Source } from "#rules/kit"
import type { FoundingFacts } from "#rules/association"
import type { Answers, PageId } from "../answers/index.ts"
import { OBJECTOR, type Objector } from "../check/finding-view.ts"
import { ruleMessage, ruleTitle, ruleWhy } from "../check/rule-texts.ts"
import { seatOf } from "../clauses/index.ts"
import { type Beside, namesInResults, papersFacts } from "./facts.ts"
import { differently } from "./spellings.ts"

/** Parts of the page of results. */
export type Part = "head" | "resolutions" | "elections" | "signatures"
/** Where a finding is put right: a page, and on the page of results the part of it. */
export type Place = { page: PageId | "statutes"; part?: Part }

export type PaperFinding = {
  rule: string
  objector: Objector
  verdict: "unmet" | "unclear"
  title: string
  message: string
  /** The people a finding is about, shown on the page only. */
  people: readonly string[]
  why: string | undefined
  sources: readonly Source[]
  place: Place
}

const results = (part: Part): Place => ({ page: "results", part })
const PLACES: Readonly<Record<string, Place>> = {
  "D-01": results("head"),
  "D-02": results("resolutions"),
  "D-03": results("elections"),
  "D-03.particulars": { page: "founders" },
  "D-04": results("signatures"),
  "D-05": results("signatures"),
  "D-06": results("signatures"),
  "D-06.count": { page: "founders" },
  "D-06.address": { page: "founders" },
  "D-07": { page: "founders" },
  "D-08": results("signatures"),
  "D-09": { page: "register" },
  "D-09.board": { page: "founders" },
  "D-10": results("elections"),
  "D-11": { page: "register" },
  "D-12": results("signatures"),
  "D-12.minutes": results("head"),
  "D-13": { page: "register" },
  "D-14": { page: "register" },
  "D-15": results("head"),
  "D-15.name": { page: "statutes" },
  "D-15.seat": { page: "statutes" },
}
const placeOf = (rule: string, because = ""): Place => PLACES[`${rule}.${because}`] ?? PLACES[rule] ?? results("head")

/** Rules on the application wait until the group has begun it: nothing is missing that nobody has asked for. */
const APPLICATION: ReadonlySet<string> = new Set(["D-09", "D-10", "D-11", "D-12", "D-13", "D-14"])
const isDue = (rule: string, answers: Answers, beside: Beside): boolean => {
  if (rule === "D-13" && beside.competentCourt === undefined) return false
  if (rule === "D-12" && answers.results?.statutesSignatures === undefined) return false
  return answers.register !== undefined || !APPLICATION.has(rule)
}

type Rule = FactRule<FoundingFacts>
const messageOf = ({ id }: Rule, { verdict, because, values = {} }: FactOutcome): string =>
  ruleMessage(because === undefined ? `${id}.${verdict}` : `${id}.${verdict}.${because}`, values)

const misspelled = (answers: Answers, { because }: FactOutcome, { id }: Rule): readonly string[] =>
  id === "D-15" && because === "person"
    ? differently(answers.founders?.people.map(({ name }) => name) ?? [], namesInResults(answers))
    : []

/** What speaks against the papers or is open, in the order of the rules; nothing before the results are entered. */
export const paperFindings = (answers: Answers, beside: Beside): PaperFinding[] => {
  if (answers.results === undefined) return []
  const facts = papersFacts(answers, answers.name === undefined ? "" : seatOf(answers.name), beside)
  return papersRules.flatMap((rule): PaperFinding[] => {
    if (!isDue(rule.id, answers, beside)) return []
    const outcome = rule.check(facts)
    if (outcome.verdict !== "unmet" && outcome.verdict !== "unclear") return []
    return [
      {
        rule: rule.id,
        objector: OBJECTOR[rule.severity],
        verdict: outcome.verdict,
        title: ruleTitle(rule.id),
        message: messageOf(rule, outcome),
        people: misspelled(answers, outcome, rule),
        why: ruleWhy(rule.id),
        sources: rule.sources,
        place: placeOf(rule.id, outcome.because),
      },
    ]
  })
}
