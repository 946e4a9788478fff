import { typedList, typedText } from "#platform/http"
import { districts, regions } from "#platform/places"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { ChoiceGroup } from "#ui/choice-group"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { Icon } from "#ui/icon"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Select } from "#ui/select"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import type { StaffMember } from "../../staff.ts"
import { T, errorText, t } from "../../texts.ts"
import type { Topic } from "../../topics.ts"

type Props = {
  member: StaffMember
  colleagues: readonly StaffMember[]
  form: AnyForm
  topics: readonly Topic[]
  languages: readonly { value: string; label: string }[]
}

const FORM = "responsibility-form"
const byName = [...districts].toSorted((a, b) => a.name.localeCompare(b.name, "de"))

const Many = ({
  form,
  name,
  legend,
  options,
}: {
  form: AnyForm
  name: string
  legend: string
  options: readonly { value: string; label: string }[]
}) => (
  <details class="facet" open={typedList(form, name).length > 0}>
    <summary>
      {legend}
      <Icon name="chevron-down" />
    </summary>
    <ChoiceGroup
      type="checkbox"
      name={name}
      legend={legend}
      layout="columns"
      optional
      options={options}
      selected={typedList(form, name)}
    />
  </details>
)

const Day = ({ form, name, label }: { form: AnyForm; name: string; label: string }) => (
  <div>
    <Field name={name} type="date" optional label={label} value={typedText(form, name)} error={errorText(form.errors[name])} />
  </div>
)

const Away = ({ form }: { form: AnyForm }) => (
  <div class="row">
    <Day form={form} name="awayFrom" label={t("staff.responsibility.away-from")} />
    <Day form={form} name="awayUntil" label={t("staff.responsibility.away-until")} />
  </div>
)

/** What one person takes on, who stands in, and when they are away. */
export const ResponsibilityPage = ({ member, colleagues, form, topics, languages }: Props) => (
  <StaffPage
    title={t("staff.responsibility.of", { name: member.name })}
    formId={FORM}
    errors={listErrors(form, errorText)}
    breadcrumbs={[{ href: paths.responsibilities.to({}), label: t("staff.responsibility.title") }]}
  >
    <h1>
      <T k="staff.responsibility.of" name={member.name} />
    </h1>
    <PostForm action={paths.responsibility.to({ user: member.id })} id={FORM}>
      <h2>
        <T k="staff.responsibility.places" />
      </h2>
      <Checkbox name="allPlaces" label={t("staff.because.place-all")} checked={typedText(form, "allPlaces") !== ""} />
      <Many
        form={form}
        name="regions"
        legend={t("staff.responsibility.regions")}
        options={regions.map((one) => ({ value: one, label: one }))}
      />
      <Many
        form={form}
        name="districts"
        legend={t("staff.responsibility.districts")}
        options={byName.map(({ ags, name }) => ({ value: ags, label: name }))}
      />
      <h2>
        <T k="staff.responsibility.topics" />
      </h2>
      <Checkbox name="allTopics" label={t("staff.because.topics-all")} checked={typedText(form, "allTopics") !== ""} />
      <Many
        form={form}
        name="topics"
        legend={t("staff.responsibility.some-topics")}
        options={topics.map(({ id, label }) => ({ value: id, label }))}
      />
      <h2>
        <T k="staff.responsibility.languages" />
      </h2>
      <Many form={form} name="languages" legend={t("staff.responsibility.some-languages")} options={languages} />
      <h2>
        <T k="staff.responsibility.deputy" />
      </h2>
      <Select
        name="deputyId"
        label={t("staff.responsibility.deputy")}
        hint={t("staff.responsibility.deputy-hint")}
        empty={t("staff.inbox.nobody")}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={typedText(form, "deputyId")}
        width="medium"
      />
      <Away form={form} />
      <Select
        name="priority"
        label={t("staff.responsibility.priority")}
        hint={t("staff.responsibility.priority-hint")}
        options={Array.from({ length: 10 }, (_, value) => ({ value: String(value), label: String(value) }))}
        value={typedText(form, "priority") || "0"}
        width="short"
      />
      <div class="actions">
        <Button>{t("staff.save")}</Button>
      </div>
    </PostForm>
  </StaffPage>
)
