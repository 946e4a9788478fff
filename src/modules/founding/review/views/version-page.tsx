import { formatDateTime } from "#platform/i18n"
import { Breadcrumbs } from "#ui/breadcrumbs"
import { Button } from "#ui/button"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Timeline } from "#ui/timeline"
import { ReportSection, type ReportView } from "../../check/views/report.tsx"
import { paths } from "../../paths.ts"
import type { VersionView } from "../../statutes/version-view.ts"
import { CommentedText } from "../../statutes/views/commented-text.tsx"
import { StateTag } from "../../statutes/views/state-tag.tsx"
import { T, t } from "../../texts.ts"

type Props = {
  id: string
  title: string | null
  version: VersionView
  report: ReportView
  submission: string
  typed?: { paragraph: number; body: string; error: string | undefined } | undefined
}

/** A version at the adviser's desk: the check beside the text, comments per paragraph, and "looked through". */
export const DeskVersionPage = ({ id, title, version, report, submission, typed }: Props) => {
  const params = { id, number: String(version.number) }
  const reviewed = version.facts.some(({ step }) => step === "reviewed")
  return (
    <StaffPage title={t("version.number", { number: version.number })}>
      <Breadcrumbs
        links={[
          { href: paths.desk.to({}), label: t("staff.desk.title") },
          { href: paths.deskProject.to({ id }), label: title ?? t("home.unnamed") },
        ]}
      />
      <h1>{t("version.number", { number: version.number })}</h1>
      <p>
        <StateTag state={version.state} /> <span class="soft">{formatDateTime(version.madeAt)}</span>
      </p>
      {version.facts.length > 0 && (
        <Timeline
          label={t("version.facts")}
          entries={version.facts.map(({ step, at, by }) => ({ date: at, title: t(`state.${step}`), children: by }))}
        />
      )}
      {!reviewed && (
        <PostForm action={paths.deskReviewed.to(params)} plain>
          <p class="soft">
            <T k="staff.review.means" />
          </p>
          <Button icon="check">{t("staff.review.done")}</Button>
        </PostForm>
      )}
      <div class="workshop">
        <div class="workshop-form">
          <h2>
            <T k="version.text" />
          </h2>
          <CommentedText
            paragraphs={version.paragraphs}
            action={paths.deskComment.to(params)}
            submission={submission}
            typed={typed}
          />
        </div>
        <div class="workshop-beside">
          <h2>
            <T k="statutes.check" />
          </h2>
          <ReportSection report={report} linked={false} />
        </div>
      </div>
    </StaffPage>
  )
}
