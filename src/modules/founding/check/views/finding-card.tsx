import type { Child } from "hono/jsx"
import { Tag } from "#ui/tag"
import { Why } from "#ui/why"
import { T, t } from "../../texts.ts"
import { LegalSources } from "../../views/legal-source.tsx"
import type { FindingView } from "../finding-view.ts"

const LOOKS = { register: "brick", tax: "brick", risk: "saffron", advice: "outline" } as const

/** The quoted passage, in its own language. `linked` leads to the mark in the text beside. */
const Quote = ({ finding, linked }: { finding: FindingView; linked: boolean }) =>
  finding.quote === "" ? null : (
    <blockquote class="quote" lang="de" dir="ltr">
      {finding.quote}
      {linked && (
        <p>
          <a href={`#t-${finding.anchor}`}>
            <T k="finding.show" />
          </a>
        </p>
      )}
    </blockquote>
  )

type Props = { finding: FindingView; linked?: boolean; children?: Child }

/** One finding: where, what, why, which law as of when and how sure, and a wording that would cure it. */
export const FindingCard = ({ finding, linked = false, children }: Props) => {
  const { anchor, objector, verdict, title, message, why, section, sources, proposal } = finding
  return (
    <article class="finding" id={anchor}>
      <p class="row">
        <Tag look={LOOKS[objector]}>{t(`verdict.${verdict}`)}</Tag>
        {section !== "" && (
          <span class="soft" lang="de" dir="ltr">
            {section}
          </span>
        )}
      </p>
      <h4>{title}</h4>
      <p>{message}</p>
      <Quote finding={finding} linked={linked} />
      {proposal !== undefined && (
        <details class="why">
          <summary>
            <T k="finding.proposal" />
          </summary>
          <div lang="de" dir="ltr">
            <p class="typed">{proposal}</p>
          </div>
        </details>
      )}
      <Why summary={t("finding.why")}>
        {why !== undefined && <p>{why}</p>}
        <LegalSources sources={sources} />
      </Why>
      {children}
    </article>
  )
}
