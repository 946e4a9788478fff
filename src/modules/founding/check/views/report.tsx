import type { Child } from "hono/jsx"
import type { Report } from "#rules/check"
import { Alert } from "#ui/alert"
import { Icon } from "#ui/icon"
import { SummaryList } from "#ui/summary-list"
import { Why } from "#ui/why"
import { T, t } from "../../texts.ts"
import { type FindingView, type Objector, objectors } from "../finding-view.ts"
import { FindingCard } from "./finding-card.tsx"

export type ReportView = {
  document: Report["document"]
  refused: boolean
  verdicts: Report["verdicts"]
  findings: readonly FindingView[]
  met: readonly string[]
}

/** Two verdicts side by side, never one grade: what a court may refuse and what a tax office may refuse are different things. */
const Verdicts = ({ verdicts }: Pick<ReportView, "verdicts">) => (
  <SummaryList
    rows={(["register", "tax"] as const).map((office) => ({
      label: t(`office.${office}`),
      value: <T k={`office.${verdicts[office]}`} />,
    }))}
  />
)

type Group = { objector: Objector; findings: readonly FindingView[]; linked: boolean; action?: Action | undefined }
type Action = (finding: FindingView) => Child

/** What somebody may refuse for stands open; what is only risky or advisable is one click away. */
const OPEN: Record<Objector, boolean> = { register: true, tax: true, risk: false, advice: false }

const FindingGroup = ({ objector, findings, linked, action }: Group) =>
  findings.length === 0 ? null : (
    <details class="facet" open={OPEN[objector]}>
      <summary>
        <h3>
          {t(`objector.${objector}`)} <span class="soft">({findings.length})</span>
        </h3>
        <Icon name="chevron-down" />
      </summary>
      <p class="soft">
        <T k={`objector.${objector}.text`} />
      </p>
      {findings.map((finding) => (
        <FindingCard finding={finding} linked={linked}>
          {action?.(finding)}
        </FindingCard>
      ))}
    </details>
  )

const Refused = ({ findings }: Pick<ReportView, "findings">) => (
  <Alert kind="warning" title={t("report.refused")}>
    {findings.map(({ message }) => (
      <p>{message}</p>
    ))}
  </Alert>
)

/** The report on a text: two verdicts, then what was found, by who would object. */
export const ReportSection = ({ report, linked, action }: { report: ReportView; linked: boolean; action?: Action }) => {
  const { refused, verdicts, findings, met, document } = report
  if (refused) return <Refused findings={findings} />
  return (
    <div class="report">
      <p>
        <T k={`report.mode.${document.mode}`} /> <T k={`report.charitable.${document.charitable}`} />
      </p>
      <Verdicts verdicts={verdicts} />
      <p class="soft">
        <T k="report.limits" />
      </p>
      {objectors.map((objector) => (
        <FindingGroup
          objector={objector}
          findings={findings.filter((one) => one.objector === objector)}
          linked={linked}
          action={action}
        />
      ))}
      {met.length > 0 && (
        <Why summary={t("report.met", { count: met.length })}>
          <ul>
            {met.map((title) => (
              <li>{title}</li>
            ))}
          </ul>
        </Why>
      )}
    </div>
  )
}
