import type { Kept } from "#platform/flow"
import { typedList, typedText } from "#platform/http"
import { ChoiceGroup } from "#ui/choice-group"
import { SummaryList } from "#ui/summary-list"
import { Textarea } from "#ui/textarea"
import { Why } from "#ui/why"
import type { AnyForm } from "../../form.ts"
import { type Key, T, errorText, t } from "../../texts.ts"
import type { Topic } from "../../topics.ts"
import { NEED_LENGTH } from "../../words.ts"
import { UNSURE } from "../schema.ts"
import { FormPage } from "./form-page.tsx"

type Props = { kept: Kept; form: AnyForm; topics: readonly Topic[]; problem?: Key | undefined }

export const NeedPage = ({ kept, form, topics, problem }: Props) => (
  <FormPage page="need" kept={kept} form={form} problem={problem}>
    <p class="lead">
      <T k="request.need.lead" />
    </p>
    <Textarea
      name="need"
      label={t("request.need.label")}
      hint={t("request.need.hint")}
      why={t("request.need.why")}
      rows={8}
      limit={NEED_LENGTH}
      value={typedText(form, "need")}
      error={errorText(form.errors["need"])}
    />
    <ChoiceGroup
      type="checkbox"
      name="topics"
      legend={t("request.topics.label")}
      hint={t("request.topics.hint")}
      optional
      layout="columns"
      options={[...topics.map(({ id, label }) => ({ value: id, label })), { value: UNSURE, label: t("request.topics.unsure") }]}
      selected={typedList(form, "topics")}
    />
    <Why summary={t("request.topics.meaning")}>
      <SummaryList rows={topics.map(({ label, explain }) => ({ label, value: explain }))} />
    </Why>
  </FormPage>
)
