import { formatDate, formatDateTime } from "#platform/i18n"
import { Button, ButtonLink } from "#ui/button"
import { EmptyState } from "#ui/empty-state"
import { StaffPage } from "#ui/page"
import { Pagination } from "#ui/pagination"
import { PostForm } from "#ui/post-form"
import { Table } from "#ui/table"
import { Tag } from "#ui/tag"
import { officePaths } from "../../office-list/paths.ts"
import { placeName } from "../../place-names.ts"
import { T, t } from "../../texts.ts"
import { mergePaths } from "../paths.ts"

type Side = { id: string; name: string; ags: string | null; published: boolean }
type Pair = { first: Side; second: Side; score: number }
type Recent = {
  id: string
  mergedAt: Date
  survivorId: string
  survivor: string
  merged: string
  undoneAt: Date | null
  undoableUntil: Date | undefined
}
type Props = { pairs: readonly Pair[]; total: number; page: number; pages: number; recent: readonly Recent[] }

const Entry = ({ side: { id, name, ags, published } }: { side: Side }) => (
  <>
    <a href={officePaths.organisation.to({ id })}>
      <bdi>{name}</bdi>
    </a>{" "}
    <span class="soft">{placeName(ags) ?? t("value.unknown")}</span>{" "}
    {published && <Tag look="moss">{t("staff.state.published")}</Tag>}
  </>
)

const Pairs = ({ pairs, total, page, pages }: Props) => (
  <>
    <Table
      caption={t("staff.duplicates.title")}
      captionHidden
      rows={pairs}
      columns={[
        { label: t("staff.duplicates.first"), heading: true, cell: ({ first }) => <Entry side={first} /> },
        { label: t("staff.duplicates.second"), cell: ({ second }) => <Entry side={second} /> },
        { label: t("staff.duplicates.alike"), numeric: true, cell: ({ score }) => `${Math.round(score * 100)} %` },
        {
          label: t("staff.duplicates.decide"),
          cell: ({ first, second }) => (
            <div class="actions">
              <ButtonLink
                small
                href={mergePaths.compare.to({ first: first.id, second: second.id })}
                more={`${first.name}, ${second.name}`}
              >
                {t("staff.duplicates.compare")}
              </ButtonLink>
              <PostForm action={mergePaths.dismiss.to({ first: first.id, second: second.id })} plain>
                <Button small look="quiet" more={`${first.name}, ${second.name}`}>
                  {t("staff.duplicates.different")}
                </Button>
              </PostForm>
            </div>
          ),
        },
      ]}
    />
    <Pagination page={page} pages={pages} total={total} hrefOf={(to) => mergePaths.list.to({}, { seite: to })} />
  </>
)

const RecentMerges = ({ recent }: { recent: readonly Recent[] }) => (
  <section>
    <h2>
      <T k="staff.duplicates.recent" />
    </h2>
    <Table
      caption={t("staff.duplicates.recent")}
      captionHidden
      rows={recent}
      columns={[
        {
          label: t("staff.duplicates.kept"),
          heading: true,
          cell: ({ survivorId, survivor }) => <a href={officePaths.organisation.to({ id: survivorId })}>{survivor}</a>,
        },
        { label: t("staff.duplicates.merged"), cell: ({ merged }) => merged },
        { label: t("staff.duplicates.when"), cell: ({ mergedAt }) => formatDateTime(mergedAt) },
        {
          label: t("staff.duplicates.undo"),
          cell: ({ id, merged, undoneAt, undoableUntil }) => {
            if (undoneAt) return t("staff.duplicates.undone", { date: formatDate(undoneAt) })
            if (!undoableUntil) return t("staff.duplicates.too-late")
            return (
              <PostForm action={mergePaths.undo.to({ id })} plain>
                <Button small look="second" more={merged}>
                  {t("staff.duplicates.undo-do")}
                </Button>
              </PostForm>
            )
          },
        },
      ]}
    />
  </section>
)

/** Entries that are probably the same, for somebody to decide. */
export const PairsPage = (props: Props) => (
  <StaffPage title={t("staff.duplicates.title")} breadcrumbs={[{ href: officePaths.list.to({}), label: t("staff.list.title") }]}>
    <h1>
      <T k="staff.duplicates.title" />
    </h1>
    <p>
      <T k="staff.duplicates.intro" />
    </p>
    {props.pairs.length === 0 ? (
      <EmptyState title={t("staff.duplicates.none")}>{t("staff.duplicates.none-hint")}</EmptyState>
    ) : (
      <Pairs {...props} />
    )}
    <PostForm action={mergePaths.search.to({})} plain>
      <Button look="second" icon="search">
        {t("staff.duplicates.search")}
      </Button>
    </PostForm>
    {props.recent.length > 0 && <RecentMerges recent={props.recent} />}
  </StaffPage>
)
