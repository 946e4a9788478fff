import fc from "fast-check"
import { expect, expectTypeOf, test } from "vitest"
import { z } from "zod"
import {
  answersOf,
  canVisit,
  defineFlow,
  firstOpenPage,
  flowProblems,
  type Kept,
  progress,
  prune,
  visitablePages,
} from "./index.ts"

const yesNo = z.object({ answer: z.enum(["yes", "no"]) })
const founding = defineFlow({
  group: { path: "gruppe", schema: z.object({ people: z.coerce.number().int().min(2) }), station: "start" },
  name: { path: "name", schema: z.object({ name: z.string().trim().min(1) }), station: "start" },
  register: { path: "register", schema: yesNo, next: ({ register }) => (register.answer === "yes" ? "members" : "carrier") },
  members: { path: "mitglieder", schema: yesNo, next: () => "check" },
  carrier: { path: "traeger", schema: z.object({ carrier: z.string().min(1) }) },
  check: { path: "pruefen", schema: z.object({ seen: z.literal("on") }) },
})
const start = { group: { people: "7" }, name: { name: " Brücke " } }
const registered = { ...start, register: { answer: "yes" }, members: { answer: "yes" }, check: { seen: "on" } }
const carried = { ...start, register: { answer: "no" }, carrier: { carrier: "Kreisgruppe" }, check: { seen: "on" } }
const ids = (pages: readonly { id: string }[]) => pages.map((page) => page.id)

test("the walks reach every page of the flow and its end", () => {
  expect(flowProblems(founding, { registered, carried })).toEqual([])
})
test("a page no walk visits, a walk that stops and a path used twice are named", () => {
  expect(flowProblems(founding, { registered })).toEqual(['no walk visits the page "carrier"'])
  expect(flowProblems(founding, { registered, carried, shy: start })).toEqual(['the walk "shy" stops at the page "register"'])
  const twice = defineFlow({ a: { path: "x", schema: yesNo }, b: { path: "x", schema: yesNo } })
  expect(flowProblems(twice, { both: { a: { answer: "no" }, b: { answer: "no" } } })).toEqual(['two pages share the path "x"'])
})
test("somebody sees what they answered and the first open page, nothing beyond", () => {
  expect(ids(visitablePages(founding, {}))).toEqual(["group"])
  expect(ids(visitablePages(founding, start))).toEqual(["group", "name", "register"])
  expect(firstOpenPage(founding, start)?.path).toBe("register")
  expect(firstOpenPage(founding, registered)).toBeUndefined()
  expect(canVisit(founding, start, "check")).toBe(false)
  expect(canVisit(founding, registered, "carrier")).toBe(false)
})
test("a half-filled page stays open and keeps what was typed", () => {
  const half = { group: { people: "one" }, name: start.name }
  expect(firstOpenPage(founding, half)?.id).toBe("group")
  expect(prune(founding, half)).toEqual(half)
})
test("answers come out checked and typed, without the abandoned branch", () => {
  const answers = answersOf(founding, { ...registered, carrier: { carrier: "Kreisgruppe" }, retired: "page of an old release" })
  expect(answers).toEqual({
    group: { people: 7 },
    name: { name: "Brücke" },
    register: { answer: "yes" },
    members: { answer: "yes" },
    check: { seen: "on" },
  })
  expectTypeOf(answers.group).toEqualTypeOf<{ people: number } | undefined>()
  expectTypeOf(founding.pages[0]?.id).toEqualTypeOf<"group" | "name" | "register" | "members" | "carrier" | "check" | undefined>()
})
test("pruning drops the abandoned branch, but nothing that can still be reached", () => {
  expect(prune(founding, { ...registered, carrier: { carrier: "Kreisgruppe" }, retired: "x" })).toEqual(registered)
  const { register: _, ...undecided } = { ...registered, carrier: { carrier: "Kreisgruppe" } }
  expect(prune(founding, undecided)).toEqual(undecided)
})
test("the line shows stations done, here and ahead, and leaves out what was passed by", () => {
  const states = (kept: Kept, shown?: "group" | "name") =>
    progress(founding, kept, shown).map(({ id, state }) => `${id}:${state}`)
  expect(states({})).toEqual(["start:here", "register:ahead", "members:ahead", "carrier:ahead", "check:ahead"])
  expect(states({ group: start.group })[0]).toBe("start:here")
  expect(states({ ...start, register: { answer: "no" } })).toEqual(["start:done", "register:done", "carrier:here", "check:ahead"])
  expect(states(carried)).toEqual(["start:done", "register:done", "carrier:done", "check:done"])
  expect(states(carried, "name")[0]).toBe("start:here")
  expect(progress(founding, start).map(({ path }) => path)).toEqual(["gruppe", "register", undefined, undefined, undefined])
})
test("a flow that leads back is a mistake that shows at once", () => {
  const circle = defineFlow({ a: { path: "a", schema: yesNo }, b: { path: "b", schema: yesNo, next: () => "a" } })
  expect(() => visitablePages(circle, { a: { answer: "no" }, b: { answer: "no" } })).toThrow('Page "b" leads to "a"')
})
test("kept answers cannot reach into the prototype", () => {
  const flow = defineFlow({ constructor: { path: "c", schema: z.any().refine((value) => value !== undefined) } })
  expect(firstOpenPage(flow, {})?.id).toBe("constructor")
})

/** Flows of up to eight pages whose jumps depend on the answer, with answers for some pages. */
const anyFlow = fc.array(fc.array(fc.nat(8), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 }).map((jumps) =>
  defineFlow(
    Object.fromEntries(
      jumps.map((jump, index) => {
        const id = `p${index}`
        const next = (answers: Record<string, { answer: number } | undefined>) => {
          const target = index + 1 + (jump[answers[id]?.answer ?? 0] ?? 0)
          return target < jumps.length ? `p${target}` : "end"
        }
        return [id, { path: id, schema: z.object({ answer: z.number().max(1) }), next }]
      }),
    ),
  ),
)
const anyAnswers = fc.dictionary(
  fc.nat(9).map((page) => `p${page}`),
  fc.record({ answer: fc.nat(2) }),
)

test("every walk ends, visits no page twice and stops only at an unanswered page", () => {
  fc.assert(
    fc.property(anyFlow, anyAnswers, (flow, kept) => {
      const visited = ids(visitablePages(flow, kept))
      expect(new Set(visited).size).toBe(visited.length)
      const open = firstOpenPage(flow, kept)
      if (open !== undefined) expect(visited.at(-1)).toBe(open.id)
    }),
  )
})
test("pruned answers are a subset, change nothing on the way, and pruning twice is pruning once", () => {
  fc.assert(
    fc.property(anyFlow, anyAnswers, (flow, kept) => {
      const pruned = prune(flow, kept)
      for (const [page, answer] of Object.entries(pruned)) expect(answer).toBe(kept[page])
      expect(answersOf(flow, pruned)).toEqual(answersOf(flow, kept))
      expect(prune(flow, pruned)).toEqual(pruned)
    }),
  )
})
test("answering more never closes a page that was open to somebody", () => {
  fc.assert(
    fc.property(anyFlow, anyAnswers, anyAnswers, (flow, kept, more) => {
      const after = { ...more, ...kept }
      for (const { id } of visitablePages(flow, kept)) expect(canVisit(flow, after, id)).toBe(true)
    }),
  )
})
test("on the line, a station the person has not reached has no link", () => {
  fc.assert(
    fc.property(anyFlow, anyAnswers, (flow, kept) => {
      const visitable = ids(visitablePages(flow, kept))
      for (const { id, state, path } of progress(flow, kept)) {
        expect(path !== undefined).toBe(visitable.includes(id))
        if (state === "done") expect(path).toBeDefined()
      }
    }),
  )
})
