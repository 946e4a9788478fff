import { formatDay } from "#platform/i18n"
import { law, recalled } from "#rules/kit"
import { Alert } from "#ui/alert"
import { WebLink } from "#ui/web-link"
import { Why } from "#ui/why"
import type { FactAnswer } from "../../facts/form.ts"
import type { Fact } from "../../facts/kinds.ts"
import { FactForm, FactList, factErrors } from "../../facts/views/facts.tsx"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { LegalSources } from "../../views/legal-source.tsx"
import { type PaperOffer, PaperOffers } from "../../views/paper-offers.tsx"
import type { Signing } from "../notary.ts"
import { T, t } from "../texts.ts"

export type NotaryPageProps = {
  secret: string
  signing: Signing
  way: "on-site" | "video" | undefined
  facts: readonly Fact[]
  /** An appointment that is over while nothing was sent yet. YYYY-MM-DD. */
  over: string | undefined
  offers: readonly PaperOffer[]
  answer?: FactAnswer | undefined
}

const PORTAL = "https://onlineverfahren.notar.de"
const SIGNING_LAW = [law("bgb", "77", "§ 77 BGB"), law("bgb", "129", "§ 129 BGB"), law("beurkg", "10", "§ 10 BeurkG")]
const VIDEO_LAW = [
  law("bgb", "77", "§ 77 Abs. 2 BGB"),
  law("beurkg", "40a", "§ 40a BeurkG"),
  law("beurkg", "16c", "§ 16c BeurkG"),
  recalled("Ausweise mit Aufenthaltsgestattung oder Duldung: Praxis der Notariate"),
]

const Signers = ({ signing: { needed, board }, secret }: Pick<NotaryPageProps, "signing" | "secret">) =>
  needed === undefined ? (
    <p>
      <T k="notary.signers.unknown" />{" "}
      <a href={paths.pathPage.to({ key: secret, page: "vorstand" })}>
        <T k="notary.signers.board" />
      </a>
    </p>
  ) : (
    <>
      <p>
        <strong>
          <T k={needed === board.length ? "notary.signers.all" : "notary.signers.some"} count={needed} />
        </strong>
      </p>
      <ul>
        {board.map((name) => (
          <li>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </>
  )

const Ways = ({ signing: { video, needed = 0 }, way }: Pick<NotaryPageProps, "signing" | "way">) => (
  <>
    {way === "video" && video === "too-few" && (
      <Alert kind="warning">
        <T k="notary.video.too-few" count={needed} />
      </Alert>
    )}
    <h3>
      <T k="notary.on-site" />
    </h3>
    <ul>
      {(["appointment", "id", "names", "language"] as const).map((one) => (
        <li>
          <T k={`notary.on-site.${one}`} />
        </li>
      ))}
    </ul>
    <h3>
      <T k="notary.video" />
    </h3>
    <ul>
      {(["eid", "phone", "mixed"] as const).map((one) => (
        <li>
          <T k={`notary.video.${one}`} />
        </li>
      ))}
    </ul>
    <p>
      <WebLink url={PORTAL} />
    </p>
    <Why summary={t("notary.law")}>
      <LegalSources sources={[...SIGNING_LAW, ...VIDEO_LAW]} />
    </Why>
  </>
)

/** On site or by video, who has to come, what to bring, and the day. */
export const NotaryPage = (props: NotaryPageProps) => {
  const { secret, facts, over, offers, answer } = props
  const action = paths.notary.to({ key: secret })
  return (
    <ProjectPage
      title={t("notary.title")}
      secret={secret}
      errors={factErrors(answer)}
      formId={answer === undefined ? undefined : `form-${answer.kind}`}
    >
      <h1>
        <T k="notary.title" />
      </h1>
      <p class="lead">
        <T k="notary.lead" />
      </p>
      {over !== undefined && (
        <Alert kind="info" title={t("notary.over.title", { date: formatDay(over) })}>
          <p>
            <T k="notary.over.text" />
          </p>
          <p>
            <a href={paths.court.to({ key: secret })}>
              <T k="court.title" />
            </a>
          </p>
        </Alert>
      )}
      <h2>
        <T k="notary.signers" />
      </h2>
      <Signers {...props} />
      <h2>
        <T k="notary.ways" />
      </h2>
      <Ways {...props} />
      <h2>
        <T k="notary.bring" />
      </h2>
      <PaperOffers offers={offers} secret={secret} />
      <h2>
        <T k="notary.day" />
      </h2>
      <FactList facts={facts} action={action} />
      <FactForm action={action} kind="notary" answer={answer} main />
      <p>
        <a href={paths.court.to({ key: secret })}>
          <T k="court.back" />
        </a>
      </p>
    </ProjectPage>
  )
}
