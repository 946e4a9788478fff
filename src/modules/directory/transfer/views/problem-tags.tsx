import { Tag } from "#ui/tag"
import { t } from "../../texts.ts"
import { problemText } from "../labels.ts"
import type { Problem } from "../problems.ts"
import type { Verdict } from "../tables.ts"

const looks = { create: "moss", update: "petrol", skip: undefined, error: "brick" } as const

export const VerdictTag = ({ verdict }: { verdict: Verdict }) => <Tag look={looks[verdict]}>{t(`staff.verdict.${verdict}`)}</Tag>

/** What is the matter with a row, in sentences. */
export const Problems = ({ problems }: { problems: readonly Problem[] }) =>
  problems.length === 0 ? null : (
    <ul>
      {problems.map((problem) => (
        <li>
          {problem.level === "error" && <strong>{t("staff.import.error")} </strong>}
          <span dir="auto">{problemText(problem)}</span>
        </li>
      ))}
    </ul>
  )
