import { formatDateTime, formatList } from "#platform/i18n"
import { Button } from "#ui/button"
import { EmptyState } from "#ui/empty-state"
import { Field } from "#ui/field"
import { StaffPage } from "#ui/page"
import { Table } from "#ui/table"
import { paths } from "../../paths.ts"
import { type Key, T, t } from "../../texts.ts"

type Entry = { seq: number; at: Date; actor: string; action: string; subject: string; details: Record<string, unknown> }
type Names = ReadonlyMap<string, string>
type Props = { entries: readonly Entry[]; names: Names; about: string; older: number | undefined; newest: boolean }

/** Who acts without an account. */
const WORDS: Record<string, Key> = {
  guest: "staff.audit.by-guest",
  group: "staff.audit.by-group",
  "command-line": "staff.audit.by-command-line",
  system: "staff.audit.by-system",
  base: "staff.audit.by-system",
  demo: "staff.audit.by-system",
}

/** The person's name where there is one; it is looked up now, the trail itself keeps ids only. */
const Actor = ({ actor, names }: { actor: string; names: Names }) => {
  const word = WORDS[actor.split(":")[0] ?? ""]
  if (word !== undefined) return <>{t(word)}</>
  const name = names.get(actor)
  return <a href={paths.audit.to({}, { kennung: actor })}>{name ?? <code>{actor}</code>}</a>
}

const detailsOf = ({ details }: Entry) => formatList(Object.entries(details).map(([name, value]) => `${name}: ${String(value)}`))

const Entries = ({ entries, names }: Pick<Props, "entries" | "names">) => (
  <Table
    caption={t("staff.audit.caption")}
    rows={entries}
    columns={[
      { label: t("staff.audit.at"), cell: ({ at }) => formatDateTime(at) },
      { label: t("staff.audit.action"), heading: true, cell: ({ action }) => <code>{action}</code> },
      { label: t("staff.audit.actor"), cell: ({ actor }) => <Actor actor={actor} names={names} /> },
      {
        label: t("staff.audit.subject"),
        cell: ({ subject }) => (
          <a href={paths.audit.to({}, { kennung: subject })}>{names.get(subject) ?? <code>{subject}</code>}</a>
        ),
      },
      { label: t("staff.audit.details"), cell: detailsOf },
    ]}
  />
)

export const AuditPage = ({ entries, names, about, older, newest }: Props) => (
  <StaffPage title={t("staff.audit.title")}>
    <h1>
      <T k="staff.audit.title" />
    </h1>
    <p>
      <T k="staff.audit.intro" />
    </p>
    <form method="get" action={paths.audit.to({})} class="row">
      <Field name="kennung" label={t("staff.audit.filter")} value={about} ltr />
      <Button look="second">{t("staff.audit.show")}</Button>
    </form>
    {entries.length === 0 ? (
      <EmptyState title={about === "" ? t("staff.audit.none") : t("staff.audit.none-about")} />
    ) : (
      <Entries entries={entries} names={names} />
    )}
    <p class="actions">
      {(about !== "" || !newest) && <a href={paths.audit.to({})}>{t("staff.audit.all")}</a>}
      {older !== undefined && <a href={paths.audit.to({}, { kennung: about, vor: older })}>{t("staff.audit.older")}</a>}
    </p>
  </StaffPage>
)
