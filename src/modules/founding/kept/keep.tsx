/** A page of answers beyond the guided path (register, tax, amendment): read, kept in revisions, shown again when it must be. */
import type { Context } from "hono"
import type { Child } from "hono/jsx"
import { type ZodType, z } from "zod"
import { type AppEnv, readForm } from "#platform/http"
import type { PageId } from "../answers/index.ts"
import { type AnyForm, revisionIn } from "../form.ts"
import { type KeptPage, type Typed, listKept, savePage, typedShape, withoutSteering } from "../path/store.ts"
import { StaleNotice } from "../path/views/stale-notice.tsx"
import type { Inside } from "../project/access.tsx"
import { listParticipants } from "../project/repository.ts"

/** A form to show: what was typed, from which revision, and what stands above it. */
export type Shown = { form: AnyForm; revision: number; above?: Child; status: 200 | 409 | 422 }

/** The page as it is kept; `first` is what the form begins with while nobody has answered it. */
export const keptForm = async ({ services, access }: Inside, page: PageId, first: Typed = {}): Promise<Shown> => {
  const kept = (await listKept(services.db, access.project.id)).get(page)
  return { form: { typed: { ...(kept?.typed ?? first) }, errors: {} }, revision: kept?.revision ?? 0, status: 200 }
}

type Page = {
  page: PageId
  schema: ZodType
  /** Names of fields in the reader's words, for two versions side by side. */
  label: (field: string) => string
  /** A chosen answer in the reader's words; left out where everything is typed. */
  option?: (field: string, value: string) => string | undefined
  /** Where the page as it is kept can be seen. */
  href: string
  /** Last changes to what was typed, before it is checked and kept. */
  complete?: (typed: Typed) => Typed
}

const words = ({ option }: Page, field: string, value: Typed[string] | undefined): string | undefined => {
  const text = typeof value === "object" ? value.join(", ") : value
  return text === undefined || text === "" ? undefined : (option?.(field, text) ?? text)
}

type Both = { theirs: KeptPage; mine: Typed }
const staleAbove = async ({ services, access }: Inside, page: Page, { theirs, mine }: Both): Promise<Child> => {
  const people = await listParticipants(services.db, access.project.id)
  const by = people.find(({ id }) => id === theirs.savedBy)?.name ?? undefined
  const fields = [...new Set([...Object.keys(theirs.typed), ...Object.keys(mine)])]
  const differences = fields.flatMap((field) => {
    const both = { theirs: words(page, field, theirs.typed[field]), mine: words(page, field, mine[field]) }
    return both.theirs === both.mine ? [] : [{ label: page.label(field), ...both }]
  })
  return <StaleNotice stale={{ by, at: theirs.savedAt, differences }} href={page.href} />
}

/** Keeps what was posted. `undefined` when that worked; else what the page has to show again. */
export const keepForm = async (c: Context<AppEnv>, inside: Inside, page: Page): Promise<Shown | undefined> => {
  const { complete = (typed: Typed) => typed } = page
  const schema = z.preprocess((posted) => complete(typedShape.parse(posted)), page.schema)
  const read = await readForm<unknown>(c, schema)
  const typed = complete(withoutSteering(read.form.typed))
  const form: AnyForm = { typed: { ...typed }, errors: { ...read.form.errors } }
  const revision = revisionIn(read.form)
  if (!read.ok) return { form, revision, status: read.status }
  const outcome = await savePage(inside.services, inside.access, { page: page.page, revision, typed })
  if (outcome.ok) return undefined
  if (outcome.problem === "gone") return { form, revision, status: 422 }
  const above = await staleAbove(inside, page, { theirs: outcome.theirs, mine: typed })
  return { form: { typed: form.typed, errors: {} }, revision: outcome.theirs.revision, above, status: 409 }
}
