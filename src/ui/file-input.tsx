import { FieldFrame, type QuestionProps, describedBy } from "./field-frame.tsx"

type Props = QuestionProps & {
  /** As in HTML: ".pdf,.docx". The server looks into the file in any case. */
  accept?: string | undefined
  multiple?: boolean | undefined
}

/** A file from this device. The form around it needs `files`. */
export const FileInput = ({ name, id = name, accept, multiple, ...question }: Props) => (
  <FieldFrame id={id} {...question}>
    <input
      class="input"
      type="file"
      id={id}
      name={name}
      accept={accept}
      multiple={multiple}
      aria-invalid={question.error === undefined ? undefined : "true"}
      aria-describedby={describedBy({ id, hint: question.hint, error: question.error })}
    />
  </FieldFrame>
)
