import type { Context } from "hono"
import { z } from "zod"
import { type Kept, answersOf } from "#platform/flow"
import { type AppEnv, typedText } from "#platform/http"
import { language } from "#platform/i18n"
import type { AnyForm } from "../form.ts"
import { understandPlace } from "../place.ts"
import type { Key } from "../texts.ts"
import { listSpokenLanguages, listTopics, spokenOf } from "../topics.ts"
import { type PageId, requestFlow } from "./flow.ts"
import { CheckPage } from "./views/check-page.tsx"
import { ContactPage } from "./views/contact-page.tsx"
import { GroupPage } from "./views/group-page.tsx"
import { NeedPage } from "./views/need-page.tsx"

const typedShape = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** What was typed on a page before, as a form. */
export const keptForm = (kept: Kept, page: PageId): AnyForm => {
  const read = typedShape.safeParse(kept[page])
  return { typed: read.success ? read.data : {}, errors: {} }
}

/** "Did you mean": only when the typed place was not understood, and for as long as it says the same. */
const suggestionsFor = (form: AnyForm) => {
  const place = typedText(form, "place")
  if (form.errors["place"] === undefined && typedText(form, "placeChoice") === "") return []
  const found = understandPlace(place)
  return "suggestions" in found ? found.suggestions : []
}

const withOwnLanguage = (form: AnyForm): AnyForm =>
  form.typed["spokenLanguage"] === undefined ? { ...form, typed: { ...form.typed, spokenLanguage: spokenOf(language()) } } : form

type Shown = { page: PageId; kept: Kept; form?: AnyForm; problem?: Key; status?: 200 | 409 | 422 }

/** One page of the guided form with what is known of it. */
export const showPage = (c: Context<AppEnv>, { page, kept, form = keptForm(kept, page), problem, status = 200 }: Shown) => {
  const shared = { kept, problem }
  if (page === "need") return c.html(<NeedPage {...shared} form={form} topics={listTopics()} />, status)
  if (page === "group") return c.html(<GroupPage {...shared} form={form} suggestions={suggestionsFor(form)} />, status)
  if (page === "contact")
    return c.html(<ContactPage {...shared} form={withOwnLanguage(form)} spoken={listSpokenLanguages()} />, status)
  const { need, group, contact } = answersOf(requestFlow, kept)
  if (!need || !group || !contact) throw new Error("The last page was asked for before the others were answered")
  return c.html(<CheckPage kept={kept} answers={{ need, group, contact }} />, status)
}
