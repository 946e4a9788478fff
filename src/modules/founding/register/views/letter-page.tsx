import { formatDay } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { PostForm } from "#ui/post-form"
import { listErrors } from "#ui/error-summary"
import { errorText } from "../../answers/index.ts"
import type { Shown } from "../../kept/keep.tsx"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { type PaperOffer, PaperOffers } from "../../views/paper-offers.tsx"
import type { LetterAdvice } from "../letters/advice.ts"
import { T, t } from "../texts.ts"
import type { Sender } from "../words.ts"
import { AnswerFields } from "./answer-fields.tsx"
import { PointFields } from "./point-fields.tsx"

export type LetterPageProps = {
  secret: string
  letter: { id: string; sender: Sender; body: string; deadline: string | null }
  advice: LetterAdvice
  /** Number of the version the letter is laid beside; undefined where there is none yet. */
  version: number | undefined
  shown: Shown
  points: number
  /** The answer to this very letter is kept: papers can be made of it. */
  kept: boolean
  isLate: boolean
  offers: readonly PaperOffer[]
}

const FORM = "answer-form"

const Deadline = ({ letter: { deadline, sender }, isLate }: Pick<LetterPageProps, "letter" | "isLate">) => {
  if (deadline === null)
    return (
      <Alert kind="info">
        <T k="letter.no-deadline" />
      </Alert>
    )
  return (
    <Alert kind={isLate ? "warning" : "info"} title={t("letter.deadline", { date: formatDay(deadline) })}>
      <p>
        <T k={isLate ? "letter.late" : "letter.in-time"} />
      </p>
      {sender === "court" && (
        <p>
          <T k="letter.appeal" />
        </p>
      )}
    </Alert>
  )
}

const Papers = ({ secret, letter, offers, version }: LetterPageProps) => (
  <section>
    <h2>
      <T k="letter.papers" />
    </h2>
    <p>
      <T k="letter.papers.text" />
    </p>
    <PaperOffers offers={offers} secret={secret} />
    {version !== undefined && (
      <PostForm action={paths.letterApply.to({ key: secret, letter: letter.id })} plain>
        <p>
          <T k="letter.apply.text" />
        </p>
        <Button look="second" icon="file-text">
          {t("letter.apply")}
        </Button>
      </PostForm>
    )}
  </section>
)

/** A letter, point by point: which rule, which paragraph, a proposal, who decides; then the papers. */
export const LetterPage = (props: LetterPageProps) => {
  const { secret, letter, advice, version, shown, points, kept } = props
  const { form } = shown
  return (
    <ProjectPage title={t(`letter.title.${letter.sender}`)} secret={secret} formId={FORM} errors={listErrors(form, errorText)}>
      <h1>{t(`letter.title.${letter.sender}`)}</h1>
      <p class="lead">
        <T k="letter.lead" />
      </p>
      <Deadline {...props} />
      <details class="why">
        <summary>
          <T k="letter.whole" />
        </summary>
        <div>
          <p class="typed" lang="de" dir="auto">
            {letter.body}
          </p>
        </div>
      </details>
      {version === undefined && (
        <Alert kind="info">
          <T k="letter.no-version" />
        </Alert>
      )}
      {shown.above}
      {kept && <Papers {...props} />}
      <PostForm action={paths.letter.to({ key: secret, letter: letter.id })} id={FORM} keepDraft>
        <input type="hidden" name="_revision" value={String(shown.revision)} />
        <input type="hidden" name="letter" value={letter.id} />
        <input type="hidden" name="sender" value={letter.sender} />
        {Array.from({ length: points }, (_, index) => (
          <PointFields index={index} form={form} advice={advice.points[index]} />
        ))}
        <p>
          <Button look="second" icon="plus" name="_action" value="point">
            {t("letter.more")}
          </Button>
        </p>
        <AnswerFields form={form} boardMay={advice.boardMay} sender={letter.sender} />
        <div class="actions">
          <Button icon="save">{t("letter.button")}</Button>
        </div>
      </PostForm>
      <PostForm action={paths.letterErase.to({ key: secret, letter: letter.id })} plain>
        <p class="soft">
          <T k="letter.erase.text" />
        </p>
        <Button look="danger" icon="trash" small>
          {t("letter.erase")}
        </Button>
      </PostForm>
    </ProjectPage>
  )
}
