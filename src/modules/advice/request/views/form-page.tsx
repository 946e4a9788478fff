import type { Child } from "hono/jsx"
import { type Kept, progress } from "#platform/flow"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Steps } from "#ui/stations"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { type Key, T, errorText, t } from "../../texts.ts"
import { type PageId, requestFlow } from "../flow.ts"

type Props = {
  page: PageId
  kept: Kept
  form: AnyForm
  problem?: Key | undefined
  children?: Child
}

const FORM = "request-form"
const states = { done: "past", here: "present", ahead: "future" } as const

const titles: Record<PageId, Key> = {
  need: "request.need.title",
  group: "request.group.title",
  contact: "request.contact.title",
  check: "request.check.title",
}
const isPage = (id: string): id is PageId => id in titles

/** The line with the four stations: where you are, what is done, and the way back to it. */
export const RequestSteps = ({ kept, page }: { kept: Kept; page: PageId }) => (
  <Steps
    label={t("request.steps")}
    stations={progress(requestFlow, kept, page).map(({ id, state, path }) => ({
      label: isPage(id) ? t(`request.station.${id}`) : id,
      state: states[state],
      href: path === undefined || id === page ? undefined : paths.requestPage.to({ page: path }),
    }))}
  />
)

/** One page of the guided form: the line, the questions, on and out. Saving and leaving is always possible. */
export const FormPage = ({ page, kept, form, problem, children }: Props) => (
  <PublicPage title={t(titles[page])} formId={FORM} errors={listErrors(form, errorText)} unlisted>
    <RequestSteps kept={kept} page={page} />
    <h1>
      <T k={titles[page]} />
    </h1>
    {problem && (
      <Alert kind="warning">
        <T k={problem} />
      </Alert>
    )}
    <PostForm
      action={paths.requestPage.to({ page: requestFlow.pages.find(({ id }) => id === page)?.path ?? "" })}
      id={FORM}
      keepDraft
    >
      {children}
      <div class="actions">
        <Button icon="arrow-right">{t("request.next")}</Button>
        <Button look="quiet" name="_action" value="later">
          {t("request.later")}
        </Button>
      </div>
    </PostForm>
  </PublicPage>
)
