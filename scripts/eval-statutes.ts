/**
 * Measures the Satzungsprüfer on labelled statutes: npm run eval:statutes -- DIR LABELS [--json] [--details]
 *
 * LABELS is a JSON file, id → { where: "owner/repo · path", expect: [rules that must be raised], mustNot: [rules that must stay
 * silent], note }. DIR holds the texts as `<id>.<ending>`, `<id>/<file>` or `<owner>/<repo>/<path>`; any kind that can be read.
 *
 * What counts, and why:
 * - A finding is *raised* when its verdict is `unmet`.
 * - For `expect`, `unclear` counts too where asking is the right answer: for severities D and E, which are about risk and advice,
 *   for the document gate, and for texts whose note says "ask" (there the defect may be an allowed exception). For A, B and C it
 *   does not count: a rule that always asks would reach full recall and help nobody. The strict recall (`unmet` only) and the
 *   wide one (any question) are printed beside it.
 * - For `mustNot` only `unmet` is a false alarm. A question on a well-made clause is a nuisance, not an accusation: it is counted
 *   in a column of its own, because a linter that asks about everything is no use either.
 * - A severity is the one the finding counts with (a rule from memory is at most D).
 *
 * Exit status: 0 measured, 2 nothing to measure.
 */
import { performance } from "node:perf_hooks"
import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { readDocument } from "../src/platform/reading/index.ts"
import { checkStatutes } from "../src/rules/check/index.ts"
import { type Label, findText, parseLabels } from "./eval/labels.ts"
import { type Measured, score } from "./eval/score.ts"
import { printDetails, printScore } from "./eval/print.ts"

const words = process.argv.slice(2)
const [folder, labelsFile] = words.filter((word) => !word.startsWith("--"))

const measure = async (id: string, label: Label, file: string): Promise<Measured | { id: string; unreadable: string }> => {
  const read = await readDocument({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) })
  if (!read.ok) return { id, unreadable: read.problem }
  // The better of two, or the time would tell more about what else the machine does than about the engine.
  const runs = [0, 1].map(() => {
    const started = performance.now()
    return { report: checkStatutes(read.text), milliseconds: performance.now() - started }
  })
  const [best] = runs.toSorted((a, b) => a.milliseconds - b.milliseconds)
  return best === undefined ? { id, unreadable: "broken" } : { id, label, ...best, characters: read.text.length }
}

const run = async (directory: string, labels: ReadonlyMap<string, Label>): Promise<number> => {
  const missing: string[] = []
  const unreadable: string[] = []
  const measured: Measured[] = []
  for (const [id, label] of labels) {
    const file = findText(directory, id, label)
    if (file === undefined) {
      missing.push(`${id} (${label.where})`)
      continue
    }
    const one = await measure(id, label, file)
    if ("unreadable" in one) unreadable.push(`${id} (${one.unreadable})`)
    else measured.push(one)
  }
  if (measured.length === 0) {
    process.stderr.write(`None of the ${labels.size} texts is in ${directory}\n`)
    return 2
  }
  const result = { ...score(measured), missing, unreadable }
  if (words.includes("--json")) console.log(JSON.stringify(result, null, 1))
  else {
    if (words.includes("--details")) printDetails(measured)
    printScore(result)
  }
  return 0
}

if (folder === undefined || labelsFile === undefined) {
  process.stderr.write("Usage: npm run eval:statutes -- DIR LABELS [--json] [--details]\n")
  process.exitCode = 2
} else process.exitCode = await run(folder, parseLabels(labelsFile))
