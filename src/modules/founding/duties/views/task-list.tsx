import { formatDay } from "#platform/i18n"
import { paths } from "../../paths.ts"
import { type Task, taskName } from "../tasks.ts"
import { T, t } from "../texts.ts"
import { dutyTitle, roundText } from "../words.ts"
import { Sentence } from "./sentence.tsx"
import { StateTag } from "./state-tag.tsx"

export type TaskRow = { task: Task; who: string | undefined }

/** The day, where the sentence does not say it already. */
const whenText = ({ state, dueOn, record, message }: Task): string | undefined => {
  if (state === "done") return t("task.done-on", { date: formatDay(record?.doneOn ?? "") })
  if (state === "later" && dueOn !== undefined) return t("task.again-on", { date: formatDay(dueOn) })
  return dueOn === undefined || message.values["dueOn"] === dueOn ? undefined : t("task.until", { date: formatDay(dueOn) })
}

type Props = { secret: string; notice: string | undefined }

const Row = ({ row: { task, who }, secret, notice }: Props & { row: TaskRow }) => {
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
          <Sentence task={task} notice={notice} />
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
export const TaskList = ({ rows, ...props }: Props & { rows: readonly TaskRow[] }) => (
  <ul class="duties">
    {rows.map((row) => (
      <Row row={row} {...props} />
    ))}
  </ul>
)
