import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { markedPieces } from "../check/marks.ts"
import type { FindingView } from "../check/finding-view.ts"
import { paragraphChanges, paragraphsOf } from "./paragraphs.ts"
import { withProposal } from "./proposals.ts"

describe("two versions, paragraph by paragraph", () => {
  test.each([
    ["nothing", "a\nb", "a\n\n b ", []],
    ["a change", "a\nb\nc", "a\nx\nc", [{ before: "b", after: "x" }]],
    ["an addition", "a\nc", "a\nb\nc", [{ before: undefined, after: "b" }]],
    ["a removal", "a\nb\nc", "a\nc", [{ before: "b", after: undefined }]],
  ])("%s", (_, before, after, changes) => {
    expect(paragraphChanges(before, after)).toEqual(changes)
  })

  const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 }).map((lines) => lines.join("\n"))
  test("what was removed and added adds up to the difference of the two", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = paragraphChanges(before, after) ?? []
        const removed = changes.filter(({ before: one }) => one !== undefined).length
        const added = changes.filter(({ after: one }) => one !== undefined).length
        expect(paragraphsOf(before).length - removed).toBe(paragraphsOf(after).length - added)
        expect(paragraphChanges(before, before)).toEqual([])
      }),
    )
  })
  test("texts too long to compare are said to be", () => {
    expect(paragraphChanges("a\n".repeat(4000), "b")).toBeUndefined()
  })
})

describe("a proposal in the text", () => {
  const sections = [
    { number: "1", heading: "Name", start: 0, end: 12, family: undefined },
    { number: "2", heading: "Zweck", start: 12, end: 25, family: undefined },
  ]
  const body = "§ 1 Name\nA.\n§ 2 Zweck\nB.\n"
  const place = { start: 0, end: 0, section: "", proposal: "Neu." }
  test.each([
    ["replaces the quoted passage", { ...place, start: 9, end: 11 }, "§ 1 Name\nNeu.\n§ 2 Zweck\nB.\n"],
    ["goes to the end of its §", { ...place, section: "§ 1" }, "§ 1 Name\nA.\nNeu.\n§ 2 Zweck\nB.\n"],
    ["goes to the end where it has no §", place, "§ 1 Name\nA.\n§ 2 Zweck\nB.\nNeu.\n"],
    ["is nothing without wording", { ...place, proposal: undefined }, undefined],
  ])("%s", (_, at, expected) => {
    expect(withProposal(body, at, sections)).toBe(expected)
  })
})

test("marking loses no character, wherever the passages lie", () => {
  const range = fc.tuple(fc.nat(40), fc.nat(40))
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(range, { maxLength: 5 }), (text, ranges) => {
      const findings = ranges.map(([start, end], index) => ({ anchor: `f-${index}`, start, end })) as unknown as FindingView[]
      expect(
        markedPieces(text, findings)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text)
    }),
  )
})
