import { formatDateTime } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { PostForm } from "#ui/post-form"
import { Textarea } from "#ui/textarea"
import { Timeline } from "#ui/timeline"
import type { FindingView } from "../../check/finding-view.ts"
import { ReportSection, type ReportView } from "../../check/views/report.tsx"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { T, t } from "../../texts.ts"
import { hasBlank } from "../proposals.ts"
import type { VersionView } from "../version-view.ts"
import { CommentedText } from "./commented-text.tsx"
import { StateTag } from "./state-tag.tsx"

export type TypedWording = { rule: string; at: number; wording: string }
type Props = {
  secret: string
  version: VersionView
  report: ReportView
  /** The newest version; proposals are taken over there only. */
  latest: number
  submission: string
  /** A completed proposal that came back because it still has blanks. */
  wording?: TypedWording | undefined
  typed?: { paragraph: number; body: string; error: string | undefined } | undefined
}

const params = ({ secret, version }: Pick<Props, "secret" | "version">) => ({ key: secret, number: String(version.number) })

/** The wording to complete: it has blanks that only the group can fill. */
const Wording = ({ finding, typed }: { finding: FindingView; typed: TypedWording | undefined }) => (
  <Textarea
    name="wording"
    id={`wording-${finding.anchor}`}
    label={t("version.wording")}
    hint={t("version.wording.hint")}
    rows={3}
    lang="de"
    value={typed?.wording ?? finding.proposal ?? ""}
    error={typed === undefined ? undefined : t("error.blank")}
  />
)

const TakeProposal = ({ finding, props }: { finding: FindingView; props: Props }) => {
  const { proposal, rule, start, title } = finding
  if (proposal === undefined || props.latest !== props.version.number) return null
  const typed = props.wording?.rule === rule && props.wording.at === start ? props.wording : undefined
  return (
    <PostForm action={paths.proposal.to(params(props))} plain>
      <input type="hidden" name="rule" value={rule} />
      <input type="hidden" name="at" value={String(start)} />
      {hasBlank(proposal) && <Wording finding={finding} typed={typed} />}
      <Button look="second" icon="check" small more={title}>
        {t("version.take")}
      </Button>
    </PostForm>
  )
}

const NextSteps = ({ props }: { props: Props }) => {
  const { version, latest } = props
  const { state } = version
  return (
    <div class="actions">
      {state === "draft" && (
        <PostForm action={paths.forReview.to(params(props))} plain>
          <Button icon="message-circle">{t("version.for-review")}</Button>
        </PostForm>
      )}
      {state !== "adopted" && (
        <PostForm action={paths.adopt.to(params(props))} plain>
          <Button look="second" icon="check">
            {t("version.adopt")}
          </Button>
        </PostForm>
      )}
      {version.number === latest && (
        <ButtonLink href={paths.editVersion.to(params(props))} look="second" icon="pencil">
          {t("version.edit")}
        </ButtonLink>
      )}
      {version.number > 1 && (
        <ButtonLink href={paths.compare.to({ ...params(props), other: String(version.number - 1) })} look="quiet">
          {t("version.compare", { other: version.number - 1 })}
        </ButtonLink>
      )}
    </div>
  )
}

/** One kept version: how far it is, what the check finds, and the text with comments. */
export const VersionPage = (props: Props) => {
  const { secret, version, report, latest, submission, typed } = props
  return (
    <ProjectPage title={t("version.number", { number: version.number })} secret={secret}>
      <h1>{t("version.number", { number: version.number })}</h1>
      <p>
        <StateTag state={version.state} />{" "}
        <span class="soft">
          {t(`version.origin.${version.origin}`, { rule: version.rule ?? "" })} · {formatDateTime(version.madeAt)}
        </span>
      </p>
      {version.number !== latest && (
        <Alert kind="info">
          <a href={paths.version.to({ key: secret, number: String(latest) })}>{t("version.newer", { latest })}</a>
        </Alert>
      )}
      {version.facts.length > 0 && (
        <Timeline
          label={t("version.facts")}
          entries={version.facts.map(({ step, at, by }) => ({ date: at, title: t(`state.${step}`), children: by }))}
        />
      )}
      <p class="soft">
        <T k="version.reviewed-means" />
      </p>
      <NextSteps props={props} />
      <div class="workshop">
        <div class="workshop-form">
          <h2>
            <T k="statutes.check" />
          </h2>
          <ReportSection report={report} linked={false} action={(finding) => <TakeProposal finding={finding} props={props} />} />
        </div>
        <div class="workshop-beside">
          <h2>
            <T k="version.text" />
          </h2>
          <CommentedText
            paragraphs={version.paragraphs}
            action={paths.comment.to(params(props))}
            submission={submission}
            typed={typed}
          />
        </div>
      </div>
      <p>
        <a href={paths.statutes.to({ key: secret })}>
          <T k="version.all" />
        </a>
      </p>
    </ProjectPage>
  )
}
