import { formatList } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Tag } from "#ui/tag"
import { Why } from "#ui/why"
import { LegalSources } from "../../views/legal-source.tsx"
import { placeOf } from "../../papers-pages/places.ts"
import { paths } from "../../paths.ts"
import type { PaperFinding, Place } from "../findings.ts"
import { T, t } from "../texts.ts"
import { t as projectText } from "../../texts.ts"

const LOOKS = { register: "brick", tax: "brick", risk: "saffron", advice: "outline" } as const

/** Where a finding is put right; undefined while no page of this website asks for it. */
export const placeHref = ({ page, part }: Place, key: string): string | undefined => {
  const href = page === "statutes" ? paths.statutes.to({ key }) : placeOf(page, key)
  return href === undefined || part === undefined ? href : `${href}#${part}`
}

const Finding = ({ finding, secret }: { finding: PaperFinding; secret: string }) => {
  const { rule, objector, verdict, title, message, people, why, sources, place } = finding
  const href = placeHref(place, secret)
  return (
    <article class="finding" id={`f-${rule}`}>
      <p class="row">
        <Tag look={LOOKS[objector]}>{t(`verdict.${verdict}`)}</Tag>
        <span class="soft">{projectText(`objector.${objector}`)}</span>
      </p>
      <h3>{title}</h3>
      <p>
        <bdi>{message}</bdi>
      </p>
      {people.length > 0 && (
        <p dir="auto">
          <T k="check.people" names={formatList(people)} />
        </p>
      )}
      {href !== undefined && (
        <p>
          <a href={href}>
            <T k="check.place" />
            <span class="visually-hidden">: {title}</span>
          </a>
        </p>
      )}
      <Why summary={projectText("finding.why")}>
        {why !== undefined && (
          <p>
            <bdi>{why}</bdi>
          </p>
        )}
        <LegalSources sources={sources} />
      </Why>
    </article>
  )
}

type Props = { findings: readonly PaperFinding[]; secret: string; registering: boolean }

/** The papers against each other: what does not match, and what nobody has said yet. */
export const FindingList = ({ findings, secret, registering }: Props) => (
  <section id="pruefung">
    <h2>
      <T k="check.title" />
    </h2>
    <p>
      <T k="check.text" />
    </p>
    {findings.length === 0 && (
      <Alert kind="info">
        <T k="check.clear" />
      </Alert>
    )}
    {findings.map((finding) => (
      <Finding finding={finding} secret={secret} />
    ))}
    {!registering && (
      <p class="soft">
        <T k="check.later" />
      </p>
    )}
  </section>
)

/** Beside the entries that cause them. */
export const FindingsHere = ({ findings, notes }: { findings: readonly PaperFinding[]; notes: readonly string[] }) =>
  findings.length + notes.length === 0 ? null : (
    <Alert kind="warning" title={t("finding.here")}>
      <ul>
        {findings.map(({ message, people }) => (
          <li>
            <bdi>{message}</bdi> {people.length > 0 && <span dir="auto">{formatList(people)}</span>}
          </li>
        ))}
        {notes.map((note) => (
          <li>
            <bdi>{note}</bdi>
          </li>
        ))}
      </ul>
    </Alert>
  )
