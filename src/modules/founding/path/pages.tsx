import type { Context } from "hono"
import type { Child } from "hono/jsx"
import { type AppEnv, typedText } from "#platform/http"
import type { AnyForm } from "../form.ts"
import type { Inside } from "../project/access.tsx"
import { listParticipants } from "../project/repository.ts"
import { differences } from "./describe.ts"
import { paths } from "../paths.ts"
import { type FlowPageId, flowPagePath } from "./flow.ts"
import { founderRows } from "./founder-rows.ts"
import { seatSuggestions } from "./seat.ts"
import { type KeptPage, type Typed, checkedAnswers, conflictsAt, keptOnWay, listKept } from "./store.ts"
import { draftView } from "../statutes/draft-view.ts"
import { GrowingStatutes } from "../statutes/views/draft-text.tsx"
import { PageFindings } from "./views/page-findings.tsx"
import { QuestionPage } from "./views/question-page.tsx"
import { StaleNotice } from "./views/stale-notice.tsx"

type Shown = {
  page: FlowPageId
  /** What came back from the form; left out, what is kept. */
  form?: AnyForm
  revision?: number
  above?: Child
  /** More rows for founders were asked for. */
  more?: boolean
  status?: 200 | 409 | 422
}

const toForm = (kept: KeptPage | undefined, errors: AnyForm["errors"]): AnyForm => ({ typed: { ...kept?.typed }, errors })

/** "Did you mean": only when the typed place was not understood, and for as long as it says the same. */
const suggestionsFor = (form: AnyForm) =>
  form.errors["seatAgs"] === undefined && typedText(form, "placeChoice") === "" ? [] : seatSuggestions(typedText(form, "place"))

/** One page of the guided path with what is known of it. */
export const showPage = async (c: Context<AppEnv>, { services, access, secret }: Inside, shown: Shown): Promise<Response> => {
  const pages = await listKept(services.db, access.project.id)
  const { page, above, status = 200 } = shown
  const kept = pages.get(page)
  const form = shown.form ?? toForm(kept, kept === undefined ? {} : conflictsAt(pages, page, kept.typed))
  const draft = draftView(checkedAnswers(pages))
  const findings = draft.findings.filter((finding) => finding.page === page)
  return c.html(
    <QuestionPage
      secret={secret}
      page={page}
      kept={keptOnWay(pages)}
      form={form}
      revision={shown.revision ?? kept?.revision ?? 0}
      above={
        <>
          {above}
          <PageFindings findings={findings} />
        </>
      }
      beside={page === "decision" ? undefined : <GrowingStatutes sections={draft.sections} page={page} />}
      suggestions={suggestionsFor(form)}
      rows={founderRows(form, shown.more)}
    />,
    status,
  )
}

/** What somebody else saved meanwhile, beside what was typed here. */
export const staleAbove = async (
  { services, access, secret }: Inside,
  page: FlowPageId,
  { theirs, mine }: { theirs: KeptPage; mine: Typed },
): Promise<Child> => {
  const people = await listParticipants(services.db, access.project.id)
  const by = people.find(({ id }) => id === theirs.savedBy)?.name ?? undefined
  const stale = { by, at: theirs.savedAt, differences: differences(page, theirs.typed, mine) }
  return <StaleNotice stale={stale} href={paths.pathPage.to({ key: secret, page: flowPagePath(page) })} />
}
