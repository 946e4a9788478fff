import { law } from "#rules/kit"
import { typedText } from "#platform/http"
import { ChoiceGroup } from "#ui/choice-group"
import { Field } from "#ui/field"
import { Why } from "#ui/why"
import { errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import { LegalSources } from "../../views/legal-source.tsx"
import type { Passage } from "../letters/passage.ts"
import { T, t } from "../texts.ts"
import type { Sender } from "../words.ts"

const DECIDES_LAW = [law("bgb", "33", "§ 33 Abs. 1 BGB"), law("bgb", "40", "§ 40 BGB"), law("bgb", "71", "§ 71 BGB")]
const VOTES = ["yes", "no", "abstain"] as const

type Props = { form: AnyForm; boardMay: Passage | undefined; sender: Sender }

/** Who decides on the change, when, with how many votes; and what the letter said of itself. */
export const AnswerFields = ({ form, boardMay, sender }: Props) => {
  const shared = (name: string) => ({ name, value: typedText(form, name), error: errorText(form.errors[name]) })
  return (
    <>
      <h2>
        <T k="decide.title" />
      </h2>
      {boardMay === undefined ? (
        <p>
          <T k="decide.assembly-only" />
        </p>
      ) : (
        <>
          <p>
            <T k="decide.board-may" section={boardMay.section} />
          </p>
          <blockquote class="quote" lang="de" dir="ltr">
            {boardMay.quote}
          </blockquote>
        </>
      )}
      <Why summary={t("decide.law")}>
        <LegalSources sources={DECIDES_LAW} />
      </Why>
      <ChoiceGroup
        type="radio"
        name="decidedBy"
        legend={t("decide.by")}
        options={(["board", "assembly"] as const).map((value) => ({
          value,
          label: t(`decide.by.${value}`),
          hint: t(`decide.by.${value}.then`),
        }))}
        selected={typedText(form, "decidedBy")}
        error={errorText(form.errors["decidedBy"])}
      />
      <Field {...shared("decidedOn")} type="date" label={t("decide.on")} hint={t("decide.on.hint")} optional width="medium" />
      {VOTES.map((vote) => (
        <Field {...shared(vote)} type="number" label={t(`decide.${vote}`)} optional width="short" />
      ))}
      <h2>
        <T k="letter.facts" />
      </h2>
      <Field {...shared("orderedOn")} type="date" label={t("letters.ordered")} optional width="medium" />
      <Field
        {...shared("reference")}
        label={t("letters.reference")}
        hint={sender === "court" ? t("letter.reference.hint") : undefined}
        optional
        width="medium"
      />
      <Field {...shared("deadline")} type="date" label={t("letters.deadline")} optional width="medium" />
    </>
  )
}
