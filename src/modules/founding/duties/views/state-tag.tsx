import { Tag } from "#ui/tag"
import type { Task } from "../tasks.ts"
import { t } from "../texts.ts"

/** Where a task stands, in a word. */
export const StateTag = ({ task }: { task: Task }) => {
  const { state, overdue } = task
  if (overdue)
    return (
      <Tag look="brick" icon="triangle-alert">
        {t("state.overdue")}
      </Tag>
    )
  if (state === "open")
    return (
      <Tag look="saffron" icon="clock">
        {t("state.open")}
      </Tag>
    )
  if (state === "done")
    return (
      <Tag look="moss" icon="check">
        {t("state.done")}
      </Tag>
    )
  return <Tag look="outline">{t(`state.${state}`)}</Tag>
}
