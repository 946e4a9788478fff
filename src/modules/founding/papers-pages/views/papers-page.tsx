import { formatDay } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { ProjectPage } from "../../project/views/project-page.tsx"
import type { LawAge } from "../law-age.ts"
import { type Moment, moments } from "../moments.ts"
import type { PaperRow } from "../rows.ts"
import { T, t } from "../texts.ts"
import { PaperEntry } from "./paper-row.tsx"

/** A turn of the year between the law we read and the meeting. */
export const LawAgeNotice = ({ law }: { law: LawAge | undefined }) =>
  law === undefined ? null : (
    <Alert kind="warning" title={t("law.title")}>
      <p>
        <T k="law.text" asOf={formatDay(law.asOf)} meeting={formatDay(law.meetingOn)} />
      </p>
    </Alert>
  )

type Props = { secret: string; rows: readonly PaperRow[]; law: LawAge | undefined }

const Group = ({ moment, rows, secret }: { moment: Moment; rows: readonly PaperRow[]; secret: string }) =>
  rows.length === 0 ? null : (
    <section id={`gruppe-${moment}`}>
      <h2>{t(`group.${moment}`)}</h2>
      {rows.map((row) => (
        <PaperEntry secret={secret} row={row} />
      ))}
    </section>
  )

/** Every paper of a founding, by the moment at which it is needed. */
export const PapersPage = ({ secret, rows, law }: Props) => (
  <ProjectPage title={t("title")} secret={secret}>
    <h1>
      <T k="title" />
    </h1>
    <p class="lead">
      <T k="lead" />
    </p>
    <LawAgeNotice law={law} />
    <p class="soft">
      <T k="privacy" /> <T k="official" />
    </p>
    {moments.map((moment) => (
      <Group moment={moment} secret={secret} rows={rows.filter((row) => row.moment === moment)} />
    ))}
  </ProjectPage>
)
