import type { Child } from "hono/jsx"
import { typedList, typedText } from "#platform/http"
import { language, languageEntry } from "#platform/i18n"
import { Checkbox } from "#ui/checkbox"
import { ChoiceGroup, type Option } from "#ui/choice-group"
import { Field } from "#ui/field"
import { Select } from "#ui/select"
import { Textarea } from "#ui/textarea"
import { errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import { t } from "../../texts.ts"
import { NUMBERS } from "../purposes.ts"
import type { Question } from "../questions.ts"
import {
  monthOptions,
  optionLabel,
  optionThen,
  purposeLabel,
  questionHint,
  questionLabel,
  questionWhy,
  tickThen,
} from "../words.ts"

type Props = { page: string; question: Question; form: AnyForm }

/** What every kind of question shows: label, hint, why, and what is wrong with the answer. */
const shared = ({ page, question: { name, optional }, form }: Props) => ({
  name,
  label: questionLabel(page, name),
  hint: questionHint(page, name),
  why: questionWhy(page, name),
  optional,
  error: errorText(form.errors[name]),
})

const optionsOf = (page: string, name: string, options: readonly string[]): Option[] =>
  options.map((value) => {
    const then = optionThen(page, name, value)
    return { value, label: optionLabel(page, name, value), ...(then === undefined ? {} : { hint: then }) }
  })

const Choices = (props: Props & { several: boolean }) => {
  const { page, question, form, several } = props
  const options = "options" in question ? question.options : []
  const { label, ...rest } = shared(props)
  return (
    <ChoiceGroup
      type={several ? "checkbox" : "radio"}
      legend={label}
      {...rest}
      options={optionsOf(page, question.name, options)}
      selected={typedList(form, question.name)}
    />
  )
}

const YesNo = (props: Props) => {
  const { page, question, form } = props
  const { label, ...rest } = shared(props)
  const option = (value: "yes" | "no"): Option => {
    const then = optionThen(page, question.name, value)
    return { value, label: t(`answer.${value}`), ...(then === undefined ? {} : { hint: then }) }
  }
  return (
    <ChoiceGroup
      type="radio"
      legend={label}
      {...rest}
      options={[option("yes"), option("no")]}
      selected={typedText(form, question.name)}
    />
  )
}

const Tick = (props: Props) => {
  const { page, question, form } = props
  const { optional: _, ...rest } = shared(props)
  return <Checkbox {...rest} hint={tickThen(page, question.name)} checked={typedText(form, question.name) === "yes"} />
}

const Listed = (props: Props & { options: { value: string; label: string }[] }) => (
  <Select
    {...shared(props)}
    options={props.options}
    value={typedText(props.form, props.question.name)}
    empty={t("answer.choose")}
    width="medium"
  />
)

const value = ({ question, form }: Props): string => typedText(form, question.name)
const purposeOptions = () => NUMBERS.map((number) => ({ value: String(number), label: purposeLabel(number) }))

const drawn: Record<Question["kind"], (props: Props) => Child> = {
  one: (props) => <Choices {...props} several={false} />,
  several: (props) => <Choices {...props} several />,
  "yes-no": (props) => <YesNo {...props} />,
  tick: (props) => <Tick {...props} />,
  lines: (props) => <Textarea {...shared(props)} value={value(props)} rows={4} />,
  number: (props) => <Field {...shared(props)} type="number" value={value(props)} width="short" />,
  money: (props) => <Field {...shared(props)} value={value(props)} width="short" inputmode="decimal" ltr />,
  day: (props) => <Field {...shared(props)} type="date" value={value(props)} width="medium" />,
  month: (props) => <Listed {...props} options={monthOptions(languageEntry(language()).intl)} />,
  purpose: (props) => <Listed {...props} options={purposeOptions()} />,
  line: (props) => (
    <Field {...shared(props)} value={value(props)} width={"width" in props.question ? props.question.width : undefined} />
  ),
  own: () => null,
}

/** One question of a page, drawn by its kind. */
export const QuestionField = (props: Props) => <>{drawn[props.question.kind](props)}</>
