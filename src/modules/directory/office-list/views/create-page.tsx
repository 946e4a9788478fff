import { type Form, typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { ChoiceGroup } from "#ui/choice-group"
import { Combobox } from "#ui/combobox"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { kinds } from "../../organisations/profile.ts"
import { paths } from "../../paths.ts"
import { placeName } from "../../place-names.ts"
import { T, errorText, t } from "../../texts.ts"
import { officePaths } from "../paths.ts"

type Similar = readonly { id: string; name: string; ags: string | null; published: boolean }[]
type Props = { form?: Form<{ name: string; kind: string; place: string }> | undefined; similar?: Similar }

const SimilarEntries = ({ similar }: { similar: Similar }) => (
  <Alert kind="warning" title={t("staff.create.similar")}>
    <ul>
      {similar.map(({ id, name, ags, published }) => (
        <li>
          <a href={officePaths.organisation.to({ id })}>
            <bdi>{name}</bdi>
          </a>{" "}
          {placeName(ags) ?? ""} {!published && <span class="soft">({t("staff.state.unpublished")})</span>}
        </li>
      ))}
    </ul>
  </Alert>
)

export const CreatePage = ({ form, similar = [] }: Props) => (
  <StaffPage
    title={t("staff.create.title")}
    breadcrumbs={[{ href: officePaths.list.to({}), label: t("staff.list.title") }]}
    errors={listErrors(form, errorText)}
    formId="new-entry"
  >
    <h1>
      <T k="staff.create.title" />
    </h1>
    {similar.length > 0 && <SimilarEntries similar={similar} />}
    <PostForm id="new-entry" action={officePaths.create.to({})}>
      <Field name="name" label={t("profile.name")} value={typedText(form, "name")} error={errorText(form?.errors.name)} />
      <ChoiceGroup
        type="radio"
        name="kind"
        layout="inline"
        legend={t("profile.kind")}
        error={errorText(form?.errors.kind)}
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        selected={form ? typedText(form, "kind") : "organisation"}
      />
      <Combobox
        name="place"
        label={t("profile.ags")}
        source={paths.places.to({})}
        value={typedText(form, "place")}
        error={errorText(form?.errors.place)}
        optional
      />
      {similar.length > 0 && <Checkbox name="isNew" label={t("staff.create.is-new")} />}
      <Button icon="plus">{t("staff.create.do")}</Button>
    </PostForm>
    <p class="soft">
      <T k="staff.create.hint" />
    </p>
  </StaffPage>
)
