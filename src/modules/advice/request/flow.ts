import { defineFlow } from "#platform/flow"
import { checkPage, contactPage, groupPage, needPage } from "./schema.ts"

/** Four pages, one question cluster each; the last one shows everything and sends it. */
export const requestFlow = defineFlow({
  need: { path: "anliegen", schema: needPage },
  group: { path: "gruppe", schema: groupPage },
  contact: { path: "kontakt", schema: contactPage },
  check: { path: "pruefen", schema: checkPage },
})

export type PageId = "need" | "group" | "contact" | "check"
export const findPage = (path: string) => requestFlow.pages.find((page) => page.path === path)
