import { type Form, typedText } from "#platform/http"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { ChoiceGroup } from "#ui/choice-group"
import { PostForm } from "#ui/post-form"
import { Select } from "#ui/select"
import { T, errorText, t } from "../../texts.ts"
import { importColumns } from "../columns.ts"
import type { MappingForm as Mapping } from "../forms.ts"
import { columnLabel } from "../labels.ts"
import { transferPaths } from "../paths.ts"
import { type ImportSettings, knownPolicies } from "../settings.ts"

type Props = {
  id: string
  headers: readonly string[]
  samples: readonly (readonly string[])[]
  settings: ImportSettings
  form?: Form<Mapping> | undefined
}

const SHOWN_SAMPLES = 3
const LONGEST_SAMPLE = 60

const samplesOf = (samples: Props["samples"], index: number) =>
  samples
    .map((cells) => cells[index] ?? "")
    .filter(Boolean)
    .slice(0, SHOWN_SAMPLES)
    .map((text) => (text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text))

const ColumnField = ({
  index,
  header,
  samples,
  chosen,
}: {
  index: number
  header: string
  samples: Props["samples"]
  chosen: string
}) => (
  <Select
    name={`column-${index}`}
    label={header === "" ? t("staff.import.column-without-name", { number: index + 1 }) : header}
    hint={<bdi>{samplesOf(samples, index).join(" · ")}</bdi>}
    value={chosen}
    empty={t("staff.import.column-out")}
    options={importColumns.map((column) => ({ value: column, label: columnLabel(column) }))}
  />
)

/** Which field each column is, and what to do with what is there already. */
export const MappingForm = ({ id, headers, samples, settings, form }: Props) => (
  <PostForm action={transferPaths.columns.to({ id })} id="columns">
    <h2>
      <T k="staff.import.columns" />
    </h2>
    <p>
      <T k="staff.import.columns-hint" />
    </p>
    <div class="columns">
      {headers.map((header, index) => (
        <ColumnField
          index={index}
          header={header}
          samples={samples}
          chosen={form ? typedText(form, `column-${index}`) : (settings.columns[index] ?? "")}
        />
      ))}
    </div>
    <ChoiceGroup
      type="radio"
      name="known"
      legend={t("staff.import.known")}
      hint={t("staff.import.known-hint")}
      error={errorText(form?.errors.known)}
      selected={form ? typedText(form, "known") : settings.known}
      options={knownPolicies.map((policy) => ({
        value: policy,
        label: t(`staff.import.known.${policy}`),
        hint: t(`staff.import.known.${policy}.hint`),
      }))}
    />
    <Checkbox
      name="strict"
      label={t("staff.import.strict")}
      hint={t("staff.import.strict-hint")}
      checked={form ? typedText(form, "strict") !== "" : settings.strict}
    />
    <Button icon="circle-check">{t("staff.import.check")}</Button>
  </PostForm>
)
