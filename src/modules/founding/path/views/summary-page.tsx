import { Alert } from "#ui/alert"
import { ButtonLink } from "#ui/button"
import { CheckAnswers } from "#ui/check-answers"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { T, t } from "../../texts.ts"
import type { Described } from "../describe.ts"
import { type FlowPageId, flowPagePath } from "../flow.ts"
import { pageTitle } from "../words.ts"

export type SummaryPart = { page: FlowPageId; answers: readonly Described[] }
type Props = {
  secret: string
  parts: readonly SummaryPart[]
  /** The first page that is not answered yet. */
  open: FlowPageId | undefined
  /** Pages that do not go together with another one. */
  disputed: readonly FlowPageId[]
  /** Whether the group decided to register an association; else the way ends with the decision. */
  registered: boolean
}

/** Everything answered so far, each answer one step from its question. */
export const SummaryPage = ({ secret, parts, open, disputed, registered }: Props) => {
  const pageHref = (page: FlowPageId) => paths.pathPage.to({ key: secret, page: flowPagePath(page) })
  return (
    <ProjectPage title={t("summary.title")} secret={secret}>
      <h1>
        <T k="summary.title" />
      </h1>
      <p class="lead">
        <T k={open === undefined ? (registered ? "summary.done" : "summary.other-way") : "summary.open"} />
      </p>
      {disputed.length > 0 && (
        <Alert kind="warning" title={t("summary.disputed")}>
          <ul>
            {disputed.map((page) => (
              <li>
                <a href={pageHref(page)}>{pageTitle(page)}</a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <CheckAnswers
        parts={parts.map(({ page, answers }) => ({
          title: pageTitle(page),
          rows: answers.map(({ label, value }) => ({ label, value, change: pageHref(page) })),
        }))}
      >
        <div class="actions">
          {open === undefined ? (
            <ButtonLink
              href={registered ? paths.statutes.to({ key: secret }) : paths.home.to({ key: secret })}
              icon="arrow-right"
            >
              {registered ? t("summary.to-statutes") : t("summary.to-home")}
            </ButtonLink>
          ) : (
            <ButtonLink href={pageHref(open)} icon="arrow-right">
              {t("summary.continue")}
            </ButtonLink>
          )}
        </div>
      </CheckAnswers>
    </ProjectPage>
  )
}
