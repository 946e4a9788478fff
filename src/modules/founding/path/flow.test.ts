import { describe, expect, test } from "vitest"
import { answersOf, flowProblems, prune } from "#platform/flow"
import { inLanguage } from "#platform/i18n"
import { has } from "../texts.ts"
import { foundingFlow } from "./flow.ts"
import { typedPages } from "./path.fixtures.ts"
import { pageDescriptions } from "./questions.ts"

const elsewhere = (form: string) => ({ ...typedPages, decision: { form } })

describe("the guided path", () => {
  test("the walks reach every page and the end", () => {
    const walks = {
      registered: typedPages,
      unregistered: elsewhere("unregistered"),
      carrier: elsewhere("carrier"),
      join: elsewhere("join"),
    }
    expect(flowProblems(foundingFlow, walks)).toEqual([])
  })

  test("a walk that registers nothing does not visit the statutes, and leaves their answers behind", () => {
    expect(flowProblems(foundingFlow, { carrier: elsewhere("carrier") })).toHaveLength(foundingFlow.pages.length - 1)
    expect(Object.keys(prune(foundingFlow, elsewhere("carrier")))).toEqual(["decision"])
  })

  test("typed forms become the answers of the pages", () => {
    const answers = answersOf(foundingFlow, typedPages)
    expect(answers.name).toMatchObject({ name: "Brücke Köln", seatAgs: "05315000" })
    expect(answers.purposes).toMatchObject({ charitable: true, numbers: [7, 13] })
    expect(answers.founders?.people).toHaveLength(7)
    expect(answers.fees).toMatchObject({ yearlyCents: 2400 })
  })

  test.each([
    ["Köln", "05315000"],
    ["كولن", "05315000"],
    ["Кельн", "05315000"],
  ])("the seat is understood in any script: %s", (place, ags) => {
    expect(answersOf(foundingFlow, { ...typedPages, name: { name: "Brücke", place } }).name?.seatAgs).toBe(ags)
  })

  test("a choice from 'did you mean' counts for the text it was offered for only", () => {
    const name = { name: "Brücke", place: "Kolln", placeFor: "Kolln", placeChoice: "05315000" }
    expect(answersOf(foundingFlow, { ...typedPages, name }).name?.seatAgs).toBe("05315000")
    expect(answersOf(foundingFlow, { ...typedPages, name: { ...name, placeFor: "Bohum" } }).name).toBeUndefined()
  })
})

describe("the words of the path", () => {
  const pages = Object.entries(pageDescriptions)
  test.each(pages)("the page %s says why it asks, and every choice what follows from it", (page, { questions, sources }) => {
    expect(sources.length).toBeGreaterThan(0)
    const wanted = [
      ...["title", "lead", "why"].map((part) => `page.${page}.${part}`),
      ...questions.flatMap((question) => {
        const key = `q.${page}.${question.name}`
        if (question.kind === "one") return [key, ...question.options.flatMap((one) => [`${key}.${one}`, `${key}.${one}.then`])]
        if (question.kind === "several") return [key, ...question.options.map((one) => `${key}.${one}`)]
        if (question.kind === "tick") return [key, `${key}.then`]
        return question.kind === "yes-no" ? [key, `${key}.yes.then`, `${key}.no.then`] : [key]
      }),
    ]
    inLanguage("de", () => expect(wanted.filter((key) => !has(key))).toEqual([]))
  })
})
