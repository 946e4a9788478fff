import { formatDay } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { ButtonLink } from "#ui/button"
import type { Answer } from "../../answers/index.ts"
import type { LawAge } from "../../papers-pages/law-age.ts"
import { placeOf } from "../../papers-pages/places.ts"
import type { PaperRow } from "../../papers-pages/rows.ts"
import { PaperEntry } from "../../papers-pages/views/paper-row.tsx"
import { LawAgeNotice } from "../../papers-pages/views/papers-page.tsx"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import type { PaperFinding } from "../findings.ts"
import { T, t } from "../texts.ts"
import { FindingList } from "./findings.tsx"

type Props = {
  secret: string
  meeting: Answer<"meeting"> | undefined
  results: Answer<"results"> | undefined
  /** YYYY-MM-DD */
  today: string
  /** How many stand on the list; undefined while there is none. */
  founders: number | undefined
  registering: boolean
  papers: readonly PaperRow[]
  law: LawAge | undefined
  findings: readonly PaperFinding[]
}

const FEWEST = 7
const TooFew = ({ founders, secret }: Pick<Props, "founders" | "secret">) =>
  founders === undefined || founders >= FEWEST ? null : (
    <Alert kind="warning" title={t("few.title", { count: founders })}>
      <p>
        <T k="few.text" />
      </p>
      <p>
        <a href={placeOf("founders", secret)}>
          <T k="few.link" />
        </a>
      </p>
    </Alert>
  )

const Plan = ({ meeting, results, today, secret }: Pick<Props, "meeting" | "results" | "today" | "secret">) => (
  <section>
    <h2>
      <T k="plan.title" />
    </h2>
    <p>
      {meeting === undefined ? (
        <T k="plan.none" />
      ) : (
        <>
          <strong>
            <bdi>{formatDay(meeting.on)}</bdi> · <bdi>{meeting.at}</bdi>
          </strong>
          <br />
          <bdi>{meeting.place}</bdi>
        </>
      )}
    </p>
    {meeting !== undefined && meeting.on < today && results === undefined && (
      <Alert kind="warning">
        <T k="plan.past" />
      </Alert>
    )}
    <p>
      <ButtonLink href={paths.meetingPlan.to({ key: secret })} icon="calendar" look="second">
        {meeting === undefined ? t("plan.set") : t("plan.change")}
      </ButtonLink>
    </p>
  </section>
)

const STEPS = ["print", "open", "list", "read", "founding", "board", "acceptance", "sign", "after"] as const

const Evening = ({ secret }: Pick<Props, "secret">) => (
  <section>
    <h2>
      <T k="evening.title" />
    </h2>
    <ol>
      {STEPS.map((step) => (
        <li>
          <T k={`evening.${step}`} />
        </li>
      ))}
      <li>
        <T k="evening.version" />{" "}
        <a href={paths.statutes.to({ key: secret })}>
          <T k="evening.version.link" />
        </a>
      </li>
    </ol>
  </section>
)

const Results = ({ results, secret }: Pick<Props, "results" | "secret">) => (
  <section>
    <h2>
      <T k="results.title" />
    </h2>
    {results === undefined && (
      <p>
        <T k="results.none" />
      </p>
    )}
    <p>
      <ButtonLink
        href={paths.meetingResults.to({ key: secret })}
        icon="pencil"
        look={results === undefined ? undefined : "second"}
      >
        {results === undefined ? t("results.enter") : t("results.change")}
      </ButtonLink>
    </p>
  </section>
)

/** The founding meeting: day, papers, the evening step by step, its results, and whether the papers match each other. */
export const KitPage = (props: Props) => {
  const { secret, papers, law, findings, results } = props
  return (
    <ProjectPage title={t("kit.title")} secret={secret}>
      <h1>
        <T k="kit.title" />
      </h1>
      <p class="lead">
        <T k="kit.lead" />
      </p>
      <div class="stack">
        <TooFew founders={props.founders} secret={secret} />
        <LawAgeNotice law={law} />
        <Plan meeting={props.meeting} results={results} today={props.today} secret={secret} />
        {results !== undefined && <FindingList findings={findings} secret={secret} registering={props.registering} />}
        <Results results={results} secret={secret} />
        <Evening secret={secret} />
        <section>
          <h2>
            <T k="papers.title" />
          </h2>
          <p>
            <T k="papers.text" />
          </p>
          {papers.map((row) => (
            <PaperEntry secret={secret} row={row} />
          ))}
        </section>
      </div>
    </ProjectPage>
  )
}
