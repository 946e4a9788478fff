import { type Form, typedText } from "#platform/http"
import { formatDateTime, formatNumber } from "#platform/i18n"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Table } from "#ui/table"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import type { PersonForm } from "../person.ts"

type Deletion = { at: Date; module: string; rule: string; count: number }
type Found = readonly { module: string; section: string; rows: readonly unknown[] }[]
type Props = { deletions: readonly Deletion[]; form?: Form<PersonForm>; found?: Found | undefined }

const FoundSection = ({ found, contact, form }: { found: Found; contact: string; form: Form<PersonForm> }) => (
  <section>
    <h2>
      <T k="staff.privacy.found" />
    </h2>
    {found.length === 0 ? (
      <p>
        <T k="staff.privacy.found.none" />
      </p>
    ) : (
      <>
        <ul>
          {found.map(({ section, rows }) => (
            <li>
              <T k="staff.privacy.found.rows" section={section} count={rows.length} />
            </li>
          ))}
        </ul>
        <PostForm action={paths.privacyExport.to({})} plain>
          <input type="hidden" name="contact" value={contact} />
          <Button look="second" icon="download">
            {t("staff.privacy.download")}
          </Button>
        </PostForm>
        <PostForm action={paths.privacyErase.to({})}>
          <input type="hidden" name="contact" value={contact} />
          <Checkbox name="confirm" value="yes" label={t("staff.privacy.erase.confirm")} error={errorText(form.errors.confirm)} />
          <Button look="danger" icon="trash">
            {t("staff.privacy.erase")}
          </Button>
        </PostForm>
      </>
    )}
  </section>
)

const Deletions = ({ deletions }: { deletions: readonly Deletion[] }) => (
  <section>
    <h2>
      <T k="staff.privacy.deletions" />
    </h2>
    {deletions.length === 0 ? (
      <p>
        <T k="staff.privacy.deletions.none" />
      </p>
    ) : (
      <Table
        caption={t("staff.privacy.deletions")}
        captionHidden
        rows={deletions}
        columns={[
          { label: t("staff.audit.at"), heading: true, cell: ({ at }) => formatDateTime(at) },
          { label: t("staff.privacy.deletions.module"), cell: ({ module }) => module },
          { label: t("staff.privacy.deletions.rule"), cell: ({ rule }) => rule },
          { label: t("staff.privacy.deletions.count"), numeric: true, cell: ({ count }) => formatNumber(count) },
        ]}
      />
    )}
  </section>
)

export const PrivacyPage = ({ deletions, form, found }: Props) => (
  <StaffPage title={t("staff.privacy.title")} errors={listErrors(form, errorText)}>
    <h1>
      <T k="staff.privacy.title" />
    </h1>
    <p>
      <T k="staff.privacy.intro" />
    </p>
    <PostForm action={paths.privacy.to({})}>
      <Field
        name="contact"
        label={t("staff.privacy.contact")}
        value={typedText(form, "contact")}
        error={errorText(form?.errors.contact)}
        ltr
      />
      <Button>{t("staff.privacy.search")}</Button>
    </PostForm>
    {form && found && <FoundSection found={found} contact={typedText(form, "contact")} form={form} />}
    <Deletions deletions={deletions} />
  </StaffPage>
)
