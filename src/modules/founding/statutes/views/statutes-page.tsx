import { formatDateTime } from "#platform/i18n"
import { Button, ButtonLink } from "#ui/button"
import { PostForm } from "#ui/post-form"
import { EmptyState } from "#ui/empty-state"
import { ReportSection, type ReportView } from "../../check/views/report.tsx"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { T, t } from "../../texts.ts"
import type { Origin, ReviewState } from "../../words.ts"
import type { DraftSectionView } from "../draft-view.ts"
import { DraftText } from "./draft-text.tsx"
import { StateTag } from "./state-tag.tsx"

export type VersionRow = {
  number: number
  origin: Origin
  rule: string | null
  madeAt: Date
  by: string | undefined
  state: ReviewState
}
type Props = {
  secret: string
  sections: readonly DraftSectionView[]
  report: ReportView | undefined
  /** Titles and addresses of the pages that are not answered yet. */
  open: readonly { title: string; href: string }[]
  versions: readonly VersionRow[]
}

/** Every version that was kept, newest first. */
export const VersionList = ({ versions, secret }: Pick<Props, "versions" | "secret">) => (
  <ol class="plain-list" reversed>
    {versions.map(({ number, origin, madeAt, by, state, rule }) => (
      <li>
        <a href={paths.version.to({ key: secret, number: String(number) })}>{t("version.number", { number })}</a>{" "}
        <StateTag state={state} />{" "}
        <span class="soft">
          {t(`version.origin.${origin}`, { rule: rule ?? "" })} · {formatDateTime(madeAt)}
          {by !== undefined && (
            <>
              {" · "}
              <bdi>{by}</bdi>
            </>
          )}
        </span>
      </li>
    ))}
  </ol>
)

/** The whole statutes: as they follow from the answers now, what the check says, and the versions that were kept. */
export const StatutesPage = ({ secret, sections, report, open, versions }: Props) => (
  <ProjectPage title={t("statutes.title")} secret={secret}>
    <h1>
      <T k="statutes.title" />
    </h1>
    <p class="lead">
      <T k="statutes.lead" />
    </p>
    {open.length > 0 && (
      <section>
        <h2>
          <T k="statutes.open" />
        </h2>
        <ul>
          {open.map(({ title, href }) => (
            <li>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
    )}
    {sections.length === 0 ? (
      <EmptyState title={t("draft.empty")} action={<a href={paths.path.to({ key: secret })}>{t("summary.title")}</a>} />
    ) : (
      <PostForm action={paths.freeze.to({ key: secret })} plain>
        <p>
          <T k="statutes.freeze.text" />
        </p>
        <Button icon="save">{t("statutes.freeze")}</Button>
      </PostForm>
    )}
    <h2>
      <T k="statutes.versions" />
    </h2>
    {versions.length === 0 ? (
      <p class="soft">
        <T k="statutes.no-versions" />
      </p>
    ) : (
      <VersionList versions={versions} secret={secret} />
    )}
    <p>
      <ButtonLink href={paths.upload.to({ key: secret })} look="second" icon="upload">
        {t("statutes.upload")}
      </ButtonLink>
    </p>
    {sections.length > 0 && (
      <div class="workshop">
        <div class="workshop-form">
          <h2>
            <T k="statutes.check" />
          </h2>
          {report !== undefined && <ReportSection report={report} linked={false} />}
        </div>
        <aside class="workshop-beside" aria-label={t("statutes.draft")}>
          <h2>
            <T k="statutes.draft" />
          </h2>
          <DraftText sections={sections} />
        </aside>
      </div>
    )}
  </ProjectPage>
)
