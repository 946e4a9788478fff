import { paths } from "../../paths.ts"
import { type Task, taskName } from "../tasks.ts"
import { T, t } from "../texts.ts"
import { DutyText, dayText, dutySentence, dutyTitle, roundText } from "../words.ts"
import { StateTag } from "./state-tag.tsx"

export type TaskRow = { task: Task; who: string | undefined }

const whenText = ({ state, dueOn, record }: Task): string | undefined => {
  if (state === "done") return t("task.done-on", { date: dayText(record?.doneOn ?? "") })
  if (state === "later" && dueOn !== undefined) return t("task.again-on", { date: dayText(dueOn) })
  return dueOn === undefined ? undefined : t("task.until", { date: dayText(dueOn) })
}

const Sentence = ({ task }: { task: Task }) => {
  const { key, values } = dutySentence(task)
  return <DutyText k={key} {...values} />
}

const Row = ({ row: { task, who }, secret }: { row: TaskRow; secret: string }) => {
  const [when, since] = [whenText(task), roundText(task.round)]
  return (
    <li class="duty">
      <div class="row">
        <h3>
          <a href={paths.duty.to({ key: secret, task: taskName(task) })}>{dutyTitle(task.duty)}</a>
        </h3>
        <StateTag task={task} />
      </div>
      {since !== undefined && <p class="soft">{since}</p>}
      {(task.state === "open" || task.state === "question") && (
        <p>
          <Sentence task={task} />
        </p>
      )}
      {(when !== undefined || who !== undefined) && (
        <p class="duty-facts">
          {when !== undefined && <strong>{when}</strong>}
          {who !== undefined && (
            <span class="soft">
              <T k="task.who" /> <span dir="auto">{who}</span>
            </span>
          )}
        </p>
      )}
    </li>
  )
}

/** Tasks one below the other, each with its day, who does it and where it stands. */
export const TaskList = ({ rows, secret }: { rows: readonly TaskRow[]; secret: string }) => (
  <ul class="duties">
    {rows.map((row) => (
      <Row row={row} secret={secret} />
    ))}
  </ul>
)
