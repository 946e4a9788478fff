import { typedText } from "#platform/http"
import { Field } from "#ui/field"
import { Textarea } from "#ui/textarea"
import { Why } from "#ui/why"
import { errorText } from "../../answers/index.ts"
import { ruleTitle, ruleWhy } from "../../check/rule-texts.ts"
import type { AnyForm } from "../../form.ts"
import { LegalSources } from "../../views/legal-source.tsx"
import type { NamedRule, PointAdvice } from "../letters/advice.ts"
import { T, t } from "../texts.ts"

const Rule = ({ rule: { id, sources } }: { rule: NamedRule }) => (
  <Why summary={ruleTitle(id)}>
    <p>{ruleWhy(id) ?? ""}</p>
    <LegalSources sources={sources} />
  </Why>
)

/** Which rule of ours it is about, and what the statutes say there now. */
const About = ({ advice: { rules, passage, elsewhere } }: { advice: PointAdvice }) => (
  <div class="stack point-about">
    {rules.length === 0 ? (
      <p class="soft">
        <T k="point.no-rule" />
      </p>
    ) : (
      <>
        <p>
          <T k="point.rules" />
        </p>
        {rules.map((rule) => (
          <Rule rule={rule} />
        ))}
      </>
    )}
    {passage !== undefined && (
      <>
        <p>
          <T k="point.now" section={passage.section} />
        </p>
        <blockquote class="quote" lang="de" dir="ltr">
          {passage.quote}
        </blockquote>
      </>
    )}
    {elsewhere !== undefined && (
      <>
        <p>
          <T k="point.elsewhere" section={elsewhere.section} />
        </p>
        <blockquote class="quote" lang="de" dir="ltr">
          {elsewhere.quote}
        </blockquote>
      </>
    )}
  </div>
)

type Props = { index: number; form: AnyForm; advice: PointAdvice | undefined }

/** One point of the letter with the answer to it: a new wording, or a reply where no paragraph has to change. */
export const PointFields = ({ index, form, advice }: Props) => {
  const shared = (name: string) => {
    const field = `points.${index}.${name}`
    return { name: field, value: typedText(form, field), error: errorText(form.errors[field]) }
  }
  return (
    <fieldset class="field founder">
      <legend>{t("point.number", { number: index + 1 })}</legend>
      <div class="stack">
        {" "}
        <Textarea {...shared("demand")} label={t("point.demand")} hint={t("point.demand.hint")} rows={3} lang="de" />
        {advice !== undefined && <About advice={advice} />}
        <Field {...shared("section")} label={t("point.section")} hint={t("point.section.hint")} optional width="short" ltr />
        <Textarea {...shared("wording")} label={t("point.wording")} hint={t("point.wording.hint")} optional rows={4} lang="de" />
        <Textarea {...shared("reply")} label={t("point.reply")} hint={t("point.reply.hint")} optional rows={2} lang="de" />
      </div>
    </fieldset>
  )
}
