import { type ZodType, z } from "zod"
import { type Answer, pageSchemas } from "../answers/index.ts"
import { defineFlow } from "#platform/flow"
import { withNumbers } from "./purposes.ts"
import { withSeat } from "./seat.ts"

const decision: ZodType<Answer<"decision">> = pageSchemas.decision
const name: ZodType<Answer<"name">> = z.preprocess(withSeat, pageSchemas.name)
const purposes: ZodType<Answer<"purposes">> = z.preprocess(withNumbers, pageSchemas.purposes)

/**
 * The way from "should we found at all?" to statutes and founders. Whoever decides for another form is done after the first
 * page: the other pages are left, and with them their answers.
 */
export const foundingFlow = defineFlow({
  decision: {
    path: "entscheidung",
    schema: decision,
    next: ({ decision: { form } }) => (form === "registered" ? "name" : "end"),
  },
  name: { path: "name-und-sitz", schema: name, station: "basics" },
  purposes: { path: "zwecke", schema: purposes, station: "basics" },
  members: { path: "mitglieder", schema: pageSchemas.members, station: "members" },
  leaving: { path: "austritt", schema: pageSchemas.leaving, station: "members" },
  fees: { path: "beitraege", schema: pageSchemas.fees, station: "members" },
  board: { path: "vorstand", schema: pageSchemas.board },
  assembly: { path: "versammlung", schema: pageSchemas.assembly, station: "assembly" },
  changes: { path: "mehrheiten", schema: pageSchemas.changes, station: "assembly" },
  money: { path: "kasse", schema: pageSchemas.money, station: "money" },
  dissolution: { path: "aufloesung", schema: pageSchemas.dissolution, station: "money" },
  extras: { path: "weiteres", schema: pageSchemas.extras, station: "money" },
  founders: { path: "gruendungsmitglieder", schema: pageSchemas.founders },
})

export type FlowPage = (typeof foundingFlow.pages)[number]
export type FlowPageId = FlowPage["id"]
export const findFlowPage = (path: string): FlowPage | undefined => foundingFlow.pages.find((page) => page.path === path)
export const flowPagePath = (id: FlowPageId): string => foundingFlow.pages.find((page) => page.id === id)?.path ?? ""
