import { typedText } from "#platform/http"
import type { Municipality } from "#platform/places"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Table } from "#ui/table"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { placeLabel } from "../../place.ts"
import { T, errorText, t } from "../../texts.ts"
import { PlaceQuestion } from "../../views/place-question.tsx"

type Hit = { id: string; name: string; ags: string | null }
type Props = {
  reference: string
  search: string
  found: readonly Hit[]
  linked: boolean
  form: AnyForm
  suggestions: readonly Municipality[]
}

const LinkButton = ({ reference, hit }: { reference: string; hit: Hit }) => (
  <PostForm action={paths.organisation.to({ reference })} plain>
    <input type="hidden" name="organisationId" value={hit.id} />
    <Button look="second" small more={hit.name}>
      {t("staff.organisation.link")}
    </Button>
  </PostForm>
)

const Create = ({ reference, form, suggestions }: Pick<Props, "reference" | "form" | "suggestions">) => (
  <section>
    <h2>
      <T k="staff.organisation.create-title" />
    </h2>
    <p>
      <T k="staff.organisation.create-text" />
    </p>
    <PostForm action={paths.organisation.to({ reference })}>
      <input type="hidden" name="create" value="yes" />
      <Field
        name="name"
        label={t("staff.organisation.name")}
        value={typedText(form, "name")}
        error={errorText(form.errors["name"])}
        width="medium"
      />
      <PlaceQuestion form={form} suggestions={suggestions} label={t("staff.quick.place")} wideLabel={t("staff.quick.wide")} />
      <Checkbox
        name="withContact"
        label={t("staff.organisation.with-contact")}
        hint={t("staff.organisation.with-contact-hint")}
        checked={typedText(form, "withContact") !== ""}
      />
      <div class="actions">
        <Button icon="plus">{t("staff.organisation.create")}</Button>
      </div>
    </PostForm>
  </section>
)

/** Links a case to an organisation of the directory, or makes the group a new, unpublished entry. */
export const OrganisationPage = ({ reference, search, found, linked, form, suggestions }: Props) => (
  <StaffPage
    title={t("staff.organisation.title", { reference })}
    errors={listErrors(form, errorText)}
    breadcrumbs={[
      { href: paths.inbox.to({}), label: t("staff.inbox.title") },
      { href: paths.case.to({ reference }), label: reference },
    ]}
  >
    <h1>
      <T k="staff.organisation.title" reference={reference} />
    </h1>
    <form method="get" action={paths.organisation.to({ reference })} class="row">
      <Field name="suche" type="search" label={t("staff.organisation.search")} value={search} />
      <Button look="second" icon="search">
        {t("staff.organisation.find")}
      </Button>
    </form>
    {found.length > 0 ? (
      <Table
        caption={t("staff.organisation.found")}
        rows={found}
        columns={[
          { label: t("staff.organisation.name"), heading: true, cell: ({ name }: Hit) => name },
          { label: t("staff.case.place"), cell: ({ ags }: Hit) => (ags === null ? "" : placeLabel(ags)) },
          { label: t("staff.organisation.link"), cell: (hit: Hit) => <LinkButton reference={reference} hit={hit} /> },
        ]}
      />
    ) : (
      search !== "" && (
        <p>
          <T k="staff.organisation.nothing" />
        </p>
      )
    )}
    {!linked && <Create reference={reference} form={form} suggestions={suggestions} />}
  </StaffPage>
)
