import { Alert } from "#ui/alert"
import type { FindingView } from "../../check/finding-view.ts"
import { FindingCard } from "../../check/views/finding-card.tsx"
import { t } from "../../texts.ts"

/** What the check of the draft says about the answers of this page, at the page that causes it. */
export const PageFindings = ({ findings }: { findings: readonly FindingView[] }) =>
  findings.length === 0 ? null : (
    <Alert kind="warning" title={t("path.findings", { count: findings.length })}>
      {findings.map((finding) => (
        <FindingCard finding={finding} />
      ))}
    </Alert>
  )
