import type { Municipality } from "#platform/places"
import { AlternativeList } from "../../views/alternative-list.tsx"
import { Why } from "#ui/why"
import { t } from "../../texts.ts"
import { type Question, pageDescriptions } from "../questions.ts"
import { FormPage, type FormPageProps } from "./form-page.tsx"
import { FoundersQuestion } from "./founders-question.tsx"
import { PlaceQuestion } from "./place-question.tsx"
import { PurposeMatrix } from "./purpose-matrix.tsx"
import { QuestionField } from "./question.tsx"

type Props = Omit<FormPageProps, "children"> & { suggestions: readonly Municipality[]; rows: number }

const Own = ({ question, props }: { question: Question; props: Props }) => {
  if (question.name === "place") return <PlaceQuestion form={props.form} suggestions={props.suggestions} />
  if (question.name === "activities") return <PurposeMatrix form={props.form} />
  return <FoundersQuestion form={props.form} rows={props.rows} />
}

/** A page of the guided path with its questions, in their order. */
export const QuestionPage = (props: Props) => (
  <FormPage {...props}>
    {props.page === "decision" && (
      <Why summary={t("path.alternatives")}>
        <AlternativeList />
      </Why>
    )}
    {pageDescriptions[props.page].questions.map((question) =>
      question.kind === "own" ? (
        <Own question={question} props={props} />
      ) : (
        <QuestionField page={props.page} question={question} form={props.form} />
      ),
    )}
  </FormPage>
)
