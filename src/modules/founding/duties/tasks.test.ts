import { describe, expect, test } from "vitest"
import type { FactKind } from "../facts/kinds.ts"
import { withDated } from "./dated.ts"
import { factsOf } from "./facts.ts"
import { type Round, type Situation, findTask, numbersAreOld, taskName, tasksOf } from "./tasks.ts"

const FACTS = { foundedOn: "2026-12-20", charitable: true, mostlyFromOutsideTheEu: true } as const
const at = (today: string, more: Partial<Situation> = {}): Situation => ({
  facts: FACTS,
  changes: [],
  rounds: [],
  today,
  ...more,
})
const done = (duty: string, round: string, doneOn: string): Round => ({
  duty,
  round,
  doneOn,
  participantId: null,
  office: null,
  reminderOn: null,
})
const lines = (situation: Situation, duty: string) =>
  tasksOf(situation)
    .filter((task) => task.duty === duty)
    .map(({ round, state, dueOn, overdue }) => [round, state, dueOn ?? "-", ...(overdue ? ["overdue"] : [])].join(" "))

describe("tasks of an association", () => {
  test("the first weeks: dates from the founding, the nearest first", () => {
    const [first, second] = tasksOf(at("2026-12-22"))
    expect([first?.duty, first?.dueOn]).toEqual(["M-07", "2027-01-03"])
    expect([second?.duty, second?.dueOn]).toEqual(["F-01", "2027-01-20"])
    expect(lines(at("2027-02-01"), "F-01")).toEqual(["first open 2027-01-20 overdue"])
    expect(tasksOf(at("2027-02-01"))[0]?.overdue).toBe(true)
  })

  test("a notice that has become too old is a task of its own, also where the first application was done", () => {
    const facts = { ...FACTS, noticeOn: "2027-02-01" }
    const rounds = [done("F-02", "first", "2027-01-05")]
    expect(lines(at("2028-01-01", { facts, rounds }), "F-02")).toEqual(["first done -"])
    expect(lines(at("2030-02-02", { facts, rounds }), "F-02")).toEqual(["expired-2030-02-01 open 2030-02-01 overdue"])
  })

  test("done once is done for good", () => {
    const rounds = [done("F-01", "first", "2027-01-05")]
    expect(lines(at("2031-02-01", { rounds }), "F-01")).toEqual(["first done 2027-01-20"])
  })

  test("what goes on all the time comes back a year after it was done, and can be done again and again", () => {
    const once = [done("F-13", "first", "2027-02-28")]
    expect(lines(at("2027-03-01", { rounds: once }), "F-13")).toEqual(["2028-02-28 later 2028-02-28", "first done -"])
    expect(lines(at("2028-02-01", { rounds: once }), "F-13")).toEqual(["2028-02-28 open 2028-02-28", "first done -"])
    const twice = [...once, done("F-13", "2028-02-28", "2028-03-05")]
    expect(lines(at("2028-04-01", { rounds: twice }), "F-13")).toEqual([
      "2029-02-28 later 2029-02-28",
      "2028-02-28 done 2028-02-28",
    ])
  })

  const artists = { ...FACTS, engagesArtists: true, artistFeesCents: 500_000, artistEventCount: 9 }
  test("the levy on artists' fees of a year stays due in the spring after it, and comes back", () => {
    const fees = (today: string, year: number, rounds: Round[] = []) => lines(at(today, { facts: artists, year, rounds }), "F-08")
    expect(fees("2026-11-01", 2026)).toEqual(["2027-03-31 open 2027-03-31"])
    expect(fees("2027-02-01", 2026)).toEqual(["2027-03-31 open 2027-03-31"])
    expect(fees("2027-04-02", 2026)).toEqual(["2027-03-31 open 2027-03-31 overdue"])
    const paid = [done("F-08", "2027-03-31", "2027-03-20")]
    expect(fees("2027-04-02", 2026, paid)).toEqual(["2028-03-31 later 2028-03-31", "2027-03-31 done 2027-03-31"])
    expect(fees("2027-04-02", 2027, paid)).toEqual(["2028-03-31 open 2028-03-31", "2027-03-31 done 2027-03-31"])
    expect(numbersAreOld({ year: 2026, today: "2027-01-01" })).toBe(true)
    expect(numbersAreOld({ year: 2027, today: "2027-12-31" })).toBe(false)
  })

  const registered = { ...FACTS, registeredOn: "2027-03-01", boardOnlyGermanInGermany: false }
  test("each change of the board brings its duties anew and leaves the old ones as they are", () => {
    const changes = [
      { kind: "board", changedOn: "2028-06-01" },
      { kind: "board", changedOn: "2030-06-01" },
    ] as const
    const rounds = [done("M-08", "first", "2027-03-10"), done("F-05", "board-2028-06-01", "2028-06-20")]
    const situation = at("2030-06-05", { facts: registered, changes, rounds })
    expect(lines(situation, "F-05")).toEqual(["board-2030-06-01 open -", "board-2028-06-01 done -", "first kept -"])
    expect(lines(situation, "M-08")).toEqual(["board-2028-06-01 open -", "board-2030-06-01 open -", "first done -"])
    expect(lines(situation, "M-07")).toEqual([
      "first open 2027-01-03 overdue",
      "board-2028-06-01 open 2028-06-15 overdue",
      "board-2030-06-01 open 2030-06-15",
    ])
    expect(lines(situation, "F-04")).toEqual([])
  })

  test("new statutes go to the register, and are no duty of the transparency register", () => {
    const situation = at("2030-06-05", { facts: registered, changes: [{ kind: "statutes", changedOn: "2030-06-01" }] })
    expect(lines(situation, "F-05")).toContain("statutes-2030-06-01 open -")
    expect(lines(situation, "M-08")).toEqual(["first open -"])
  })

  test("the two sides of the transparency register are one question, and then one task", () => {
    expect([...lines(at("2027-06-01"), "F-04"), ...lines(at("2027-06-01"), "M-08")]).toEqual(["first question -"])
    const differs = at("2027-06-01", { facts: registered })
    expect([...lines(differs, "F-04"), ...lines(differs, "M-08")]).toEqual(["first open -"])
    const fits = at("2027-06-01", { facts: { ...registered, boardOnlyGermanInGermany: true } })
    expect([...lines(fits, "F-04"), ...lines(fits, "M-08")]).toEqual(["first kept -"])
  })

  test("every task has a name of its own that leads back to it", () => {
    const tasks = tasksOf(at("2030-06-05", { facts: registered, changes: [{ kind: "board", changedOn: "2030-06-01" }] }))
    expect(new Set(tasks.map(taskName)).size).toBe(tasks.length)
    for (const task of tasks) {
      expect(findTask(tasks, taskName(task))).toBe(task)
      expect(taskName(task)).toMatch(/^[a-z0-9.-]+$/)
    }
  })
})

describe("facts", () => {
  test("what was dated at court and tax office counts before what is said here, and does the first letters", () => {
    const fact = (kind: FactKind, on: string) => ({ id: kind, kind, on, note: null })
    const dated = [fact("registered", "2027-02-03"), fact("notice-sent", "2027-01-05"), fact("municipality-sent", "2027-01-07")]
    expect(factsOf({ duties: { registeredOn: "2027-01-01", noticeOn: "2027-01-02" } }, dated, "2027-03-01")).toEqual({
      registeredOn: "2027-02-03",
      noticeOn: "2027-01-02",
    })
    const rounds = withDated([{ ...done("F-01", "first", ""), doneOn: null, office: "Kasse" }], dated)
    expect(rounds).toEqual([{ ...done("F-01", "first", "2027-01-07"), office: "Kasse", elsewhere: true }])
    expect(withDated([], dated.slice(0, 2))).toEqual([])
    expect(withDated([done("F-01", "first", "2027-01-01")], dated)).toEqual([done("F-01", "first", "2027-01-01")])
  })

  test("the meeting as it was held counts before what the group says later", () => {
    const said = { foundedOn: "2026-12-01", charitable: true, canPay: true, boardDiffers: true }
    expect(factsOf({ duties: said }, [], "2026-12-24")).toEqual({
      foundedOn: "2026-12-01",
      charitable: true,
      insolvent: false,
      boardOnlyGermanInGermany: false,
    })
  })

  test.each([
    ["notice", { mostlyFromOutsideTheEu: true }],
    ["no-notice", { mostlyFromOutsideTheEu: false }],
    ["ask", {}],
    ["unsaid", {}],
  ] as const)("the outcome %s of the numbers is all that counts", (answer, expected) =>
    expect(factsOf({ policeNotice: { answer } }, [], "2026-12-24")).toEqual(expected),
  )
})
