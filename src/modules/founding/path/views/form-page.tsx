import type { Child } from "hono/jsx"
import { type Kept, progress } from "#platform/flow"
import { Button } from "#ui/button"
import { PostForm } from "#ui/post-form"
import { Steps } from "#ui/stations"
import { Why } from "#ui/why"
import { errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { T, t } from "../../texts.ts"
import { LegalSources } from "../../views/legal-source.tsx"
import { type FlowPageId, flowPagePath, foundingFlow } from "../flow.ts"
import { pageDescriptions } from "../questions.ts"
import { pageTitle, stationLabel } from "../words.ts"
import { listErrors } from "#ui/error-summary"

export type FormPageProps = {
  secret: string
  page: FlowPageId
  kept: Kept
  form: AnyForm
  /** The state of the page this form began from. */
  revision: number
  /** What stands above the questions: somebody else's version, what the draft's check found. */
  above?: Child
  /** What grows beside the questions. */
  beside?: Child
  children?: Child
}

const FORM = "path-form"
const states = { done: "past", here: "present", ahead: "future" } as const

/** The line with the stations of the guided path, and the way back to each. */
const PathSteps = ({ secret, kept, page }: { secret: string; kept: Kept; page: FlowPageId }) => (
  <Steps
    label={t("path.steps")}
    stations={progress(foundingFlow, kept, page).map(({ id, state, path }) => ({
      label: stationLabel(id),
      state: states[state],
      href: path === undefined || path === flowPagePath(page) ? undefined : paths.pathPage.to({ key: secret, page: path }),
    }))}
  />
)

/** One page of the guided path: why it asks, the questions, on and out. Saving and leaving is always possible. */
export const FormPage = (props: FormPageProps) => {
  const { secret, page, kept, form, revision, above, beside, children } = props
  return (
    <ProjectPage title={pageTitle(page)} secret={secret} formId={FORM} errors={listErrors(form, errorText)}>
      <PathSteps secret={secret} kept={kept} page={page} />
      <div class="workshop">
        <div class="workshop-form">
          <h1>{pageTitle(page)}</h1>
          <p class="lead">
            <T k={`page.${page}.lead`} />
          </p>
          <Why>
            <p>
              <T k={`page.${page}.why`} />
            </p>
            <LegalSources sources={pageDescriptions[page].sources} />
          </Why>
          {above}
          <PostForm action={paths.pathPage.to({ key: secret, page: flowPagePath(page) })} id={FORM} keepDraft>
            <input type="hidden" name="_revision" value={String(revision)} />
            {children}
            <div class="actions">
              <Button icon="arrow-right">{t("path.next")}</Button>
              <Button look="quiet" name="_action" value="later">
                {t("path.later")}
              </Button>
            </div>
          </PostForm>
        </div>
        {beside}
      </div>
    </ProjectPage>
  )
}
