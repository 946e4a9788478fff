import { type Form, typedText } from "#platform/http"
import { formatDate } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { SummaryList } from "#ui/summary-list"
import { Textarea } from "#ui/textarea"
import { Timeline } from "#ui/timeline"
import { mergePaths } from "../../merge/paths.ts"
import { type ConsentField, type Grantor, type Origin, kinds } from "../../organisations/profile.ts"
import { paths } from "../../paths.ts"
import { placeName } from "../../place-names.ts"
import type { ProfileForm } from "../../profile-form/schema.ts"
import { ProfileFields } from "../../profile-form/views/profile-fields.tsx"
import { T, errorText, t } from "../../texts.ts"
import type { Happened } from "../history.ts"
import { officePaths } from "../paths.ts"
import { StateTags } from "./entry-table.tsx"

export type EntryView = {
  id: string
  slug: string
  name: string
  ags: string | null
  origin: Origin
  revision: number
  published: boolean
  agreed: boolean
  /** Id of the proposal that waits. */
  change: string | undefined
  checkedOn: string | null
  createdAt: Date
  consents: readonly { field: ConsentField; grantedAt: Date; grantedBy: Grantor; withdrawnAt: Date | null }[]
  notes: readonly { notedAt: Date; note: string; granted: readonly string[]; withdrawn: readonly string[] }[]
  similar: readonly { id: string; name: string; ags: string | null }[]
  history: readonly Happened[]
}
type Props = { entry: EntryView; form: Form<ProfileForm>; problem?: "changed" | undefined }

const Facts = ({ entry }: { entry: EntryView }) => (
  <>
    <p>
      <StateTags row={{ published: entry.published, agreed: entry.agreed, change: entry.change !== undefined }} />
    </p>
    <SummaryList
      rows={[
        {
          label: t("staff.column.checkedOn"),
          value: entry.checkedOn === null ? t("staff.list.never") : formatDate(new Date(entry.checkedOn)),
        },
        { label: t("staff.column.origin"), value: `${t(`staff.origin.${entry.origin}`)}, ${formatDate(entry.createdAt)}` },
      ]}
    />
    {entry.change !== undefined && (
      <Alert kind="warning">
        <p>
          <a href={paths.change.to({ id: entry.change })}>{t("staff.edit.change-waits")}</a>
        </p>
      </Alert>
    )}
    <div class="actions">
      {entry.published ? (
        <>
          <ButtonLink look="second" icon="eye" href={paths.profile.to({ slug: entry.slug })}>
            {t("staff.edit.see")}
          </ButtonLink>
          <PostForm action={officePaths.unpublish.to({ id: entry.id })} plain>
            <Button look="danger" icon="lock">
              {t("staff.bulk.do.unpublish")}
            </Button>
          </PostForm>
        </>
      ) : (
        <PostForm action={officePaths.publish.to({ id: entry.id })} plain>
          <Button look="second" icon="eye">
            {t("staff.bulk.do.publish")}
          </Button>
        </PostForm>
      )}
    </div>
  </>
)

const Similar = ({ entry }: { entry: EntryView }) =>
  entry.similar.length === 0 ? null : (
    <Alert kind="warning" title={t("staff.edit.similar")}>
      <ul>
        {entry.similar.map(({ id, name, ags }) => (
          <li>
            <a href={mergePaths.compare.to({ first: entry.id, second: id })}>
              <bdi>{name}</bdi>
            </a>{" "}
            {placeName(ags) ?? ""}
          </li>
        ))}
      </ul>
    </Alert>
  )

const Consents = ({ entry: { consents, notes } }: { entry: EntryView }) => (
  <section>
    <h2>
      <T k="staff.edit.consents" />
    </h2>
    {consents.length === 0 && (
      <p>
        <T k="staff.edit.consents-none" />
      </p>
    )}
    <ul>
      {consents.map(({ field, grantedAt, grantedBy, withdrawnAt }) => (
        <li>
          {t("staff.edit.consent", {
            field: t(`public.${field}`),
            date: formatDate(grantedAt),
            by: t(`staff.grantor.${grantedBy}`),
          })}
          {withdrawnAt !== null && ` ${t("staff.edit.consent-withdrawn", { date: formatDate(withdrawnAt) })}`}
        </li>
      ))}
      {notes.map(({ notedAt, note }) => (
        <li>
          {formatDate(notedAt)}: <q dir="auto">{note}</q>
        </li>
      ))}
    </ul>
  </section>
)

/** Everything about one entry, for the office: change it, see who agreed to what, and what has happened to it. */
export const OrganisationPage = ({ entry, form, problem }: Props) => (
  <StaffPage
    title={entry.name}
    breadcrumbs={[{ href: officePaths.list.to({}), label: t("staff.list.title") }]}
    errors={listErrors(form, errorText)}
    formId="entry"
  >
    <h1 dir="auto">{entry.name}</h1>
    {problem !== undefined && <Alert kind="error">{t("staff.edit.changed")}</Alert>}
    <Facts entry={entry} />
    <Similar entry={entry} />
    <PostForm id="entry" action={officePaths.organisation.to({ id: entry.id })} keepDraft>
      <input type="hidden" name="revision" value={String(entry.revision)} />
      <ProfileFields form={form} kinds={kinds} />
      <Textarea
        name="consentNote"
        label={t("staff.edit.note")}
        hint={t("staff.edit.note-hint")}
        value={typedText(form, "consentNote")}
        error={errorText("consentNote" in form.errors ? String(form.errors["consentNote"]) : undefined)}
        rows={2}
        limit={500}
        optional
      />
      <Button icon="check">{t("staff.edit.save")}</Button>
    </PostForm>
    <Consents entry={entry} />
    <section>
      <h2>
        <T k="staff.edit.history" />
      </h2>
      <Timeline
        label={t("staff.edit.history")}
        entries={entry.history.map(({ at, title, by, fields }) => ({
          date: at,
          title,
          withTime: true,
          children: [by, fields].filter(Boolean).join(" · "),
        }))}
      />
    </section>
  </StaffPage>
)
