import { formatDate, formatDateTime } from "#platform/i18n"
import { Button } from "#ui/button"
import { Breadcrumbs } from "#ui/breadcrumbs"
import { CheckAnswers } from "#ui/check-answers"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { pageTitle } from "../../path/words.ts"
import type { SummaryPart } from "../../path/views/summary-page.tsx"
import { paths } from "../../paths.ts"
import { DraftText } from "../../statutes/views/draft-text.tsx"
import type { DraftSectionView } from "../../statutes/draft-view.ts"
import { StateTag } from "../../statutes/views/state-tag.tsx"
import type { VersionRow } from "../../statutes/views/statutes-page.tsx"
import { T, t } from "../../texts.ts"

type Props = {
  id: string
  title: string | null
  askedAt: Date | null
  note: string | null
  adviser: string | undefined
  people: number
  parts: readonly SummaryPart[]
  sections: readonly DraftSectionView[]
  versions: readonly VersionRow[]
}

const Versions = ({ id, versions }: Pick<Props, "id" | "versions">) =>
  versions.length === 0 ? (
    <p class="soft">
      <T k="staff.desk.no-version" />
    </p>
  ) : (
    <ul class="plain-list">
      {versions.map(({ number, madeAt, state, origin, rule }) => (
        <li>
          <a href={paths.deskVersion.to({ id, number: String(number) })}>{t("version.number", { number })}</a>{" "}
          <StateTag state={state} />{" "}
          <span class="soft">
            {t(`version.origin.${origin}`, { rule: rule ?? "" })} · {formatDateTime(madeAt)}
          </span>
        </li>
      ))}
    </ul>
  )

/** One founding as the office sees it: what the group asks, its versions, its answers. Nothing of it can be changed here. */
export const DeskProjectPage = (props: Props) => {
  const { id, title, askedAt, note, adviser, people, parts, sections } = props
  return (
    <StaffPage title={title ?? t("home.unnamed")}>
      <Breadcrumbs links={[{ href: paths.desk.to({}), label: t("staff.desk.title") }]} />
      <h1 dir="auto">{title ?? t("home.unnamed")}</h1>
      <p class="soft">
        {askedAt !== null && t("staff.desk.since", { date: formatDate(askedAt) })} · {t("home.people-count", { count: people })}
      </p>
      {note !== null && (
        <blockquote class="typed" dir="auto">
          {note}
        </blockquote>
      )}
      {adviser === undefined ? (
        <PostForm action={paths.deskTake.to({ id })} plain>
          <Button icon="check">{t("staff.desk.take")}</Button>
        </PostForm>
      ) : (
        <p>{t("staff.desk.taken", { name: adviser })}</p>
      )}
      <h2>
        <T k="statutes.versions" />
      </h2>
      <Versions {...props} />
      {sections.length > 0 && (
        <>
          <h2>
            <T k="statutes.draft" />
          </h2>
          <DraftText sections={sections} />
        </>
      )}
      {parts.length > 0 && (
        <>
          <h2>
            <T k="summary.title" />
          </h2>
          <CheckAnswers parts={parts.map(({ page, answers }) => ({ title: pageTitle(page), rows: answers }))} />
        </>
      )}
    </StaffPage>
  )
}
