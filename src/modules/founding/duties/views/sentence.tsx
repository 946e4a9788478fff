import type { Task } from "../tasks.ts"
import { T } from "../texts.ts"
import { DutyText, dutySentence } from "../words.ts"

type Props = {
  task: Task
  /** What the group's numbers said about the notice, or its wish not to say: then the question is not asked again. */
  notice: string | undefined
}

/** What is to be done now, or asked. */
export const Sentence = ({ task, notice }: Props) => {
  if (task.duty === "M-07" && task.state === "question" && (notice === "ask" || notice === "unsaid"))
    return <T k={`notice.${notice}`} />
  const { key, values } = dutySentence(task)
  return <DutyText k={key} {...values} />
}
