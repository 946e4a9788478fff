import { StaffPage } from "#ui/page"
import { Progress, ReloadWithoutScript } from "../../office-list/views/progress.tsx"
import { T, t } from "../../texts.ts"
import { transferPaths } from "../paths.ts"
import type { ImportProgress } from "../progress.ts"

type Props = { id: string; fileName: string; state: "checking" | "running" | "undoing"; progress: ImportProgress }

export const RunningPage = ({ id, fileName, state, progress }: Props) => (
  <StaffPage
    title={t("staff.import.one-title", { file: fileName })}
    breadcrumbs={[{ href: transferPaths.imports.to({}), label: t("staff.import.title") }]}
    head={<ReloadWithoutScript />}
  >
    <h1>
      <T k="staff.import.one-title" file={fileName} />
    </h1>
    <Progress
      label={t(`staff.import.state.${state}`)}
      {...progress}
      source={transferPaths.progress.to({ id })}
      here={transferPaths.import.to({ id })}
    />
  </StaffPage>
)
