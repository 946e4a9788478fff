import { typedText } from "#platform/http"
import { ChoiceGroup } from "#ui/choice-group"
import { Select } from "#ui/select"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { errorText, t } from "../../texts.ts"
import { declineReasons, results, unmetReasons } from "../../words.ts"
import { ChoicePage } from "./choice-page.tsx"

type Props = { reference: string; form: AnyForm; problem?: string | undefined }

export const DeclinePage = ({ reference, form, problem }: Props) => (
  <ChoicePage
    reference={reference}
    form={form}
    problem={problem}
    title={t("staff.decline.title")}
    text={t("staff.decline.text")}
    action={paths.decline.to({ reference })}
    submit={t("staff.decline.submit")}
  >
    <ChoiceGroup
      type="radio"
      name="reason"
      legend={t("staff.decline.reason")}
      options={declineReasons.map((reason) => ({ value: reason, label: t(`staff.decline.${reason}`) }))}
      selected={typedText(form, "reason")}
      error={errorText(form.errors["reason"])}
    />
  </ChoicePage>
)

export const HandOverPage = ({
  reference,
  form,
  problem,
  colleagues,
}: Props & { colleagues: readonly { id: string; name: string }[] }) => (
  <ChoicePage
    reference={reference}
    form={form}
    problem={problem}
    title={t("staff.hand-over.title")}
    text={t("staff.hand-over.text")}
    action={paths.handOver.to({ reference })}
    submit={t("staff.hand-over.submit")}
  >
    <Select
      name="to"
      label={t("staff.hand-over.to")}
      options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      empty={t("staff.choose")}
      value={typedText(form, "to")}
      error={errorText(form.errors["to"])}
      width="medium"
    />
  </ChoicePage>
)

export const ClosePage = ({ reference, form, problem }: Props) => (
  <ChoicePage
    reference={reference}
    form={form}
    problem={problem}
    title={t("staff.close.title")}
    text={t("staff.close.text")}
    action={paths.close.to({ reference })}
    submit={t("staff.close.submit")}
  >
    <ChoiceGroup
      type="radio"
      name="result"
      legend={t("staff.contact.result")}
      options={results.map((result) => ({ value: result, label: t(`staff.result.${result}`) }))}
      selected={typedText(form, "result")}
      error={errorText(form.errors["result"])}
    />
    <Select
      name="unmetReason"
      label={t("staff.contact.unmet-reason")}
      hint={t("staff.contact.unmet-hint")}
      optional
      empty="–"
      options={unmetReasons.map((reason) => ({ value: reason, label: t(`staff.unmet.${reason}`) }))}
      value={typedText(form, "unmetReason")}
      error={errorText(form.errors["unmetReason"])}
      width="medium"
    />
  </ChoicePage>
)
