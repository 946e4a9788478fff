import { formatDate } from "#platform/i18n"
import { ButtonLink } from "#ui/button"
import { Card } from "#ui/card"
import { PublicPage } from "#ui/page"
import { Stations } from "#ui/stations"
import { paths } from "../../paths.ts"
import type { Offer, StationView } from "../../station.ts"
import { T, t } from "../../texts.ts"
import { KeepLink } from "./keep-link.tsx"

export type HomeView = {
  title: string | null
  secret: string
  url: string
  /** Shown large the first time, small afterwards. */
  firstTime: boolean
  stations: readonly StationView[]
  people: number
  adviceAsked: boolean
}

type Next = NonNullable<StationView["next"]>

const NextStep = ({ title, text, href, button }: Next) => (
  <Card title={title} level={2} eyebrow={t("home.next")} icon="arrow-right" next>
    <p>{text}</p>
    <p>
      <ButtonLink href={href} icon="arrow-right">
        {button}
      </ButtonLink>
    </p>
  </Card>
)

const Offers = ({ title, offers }: { title: string; offers: readonly Offer[] }) =>
  offers.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul>
        {offers.map(({ label, href, note }) => (
          <li>
            <a href={href}>{label}</a>
            {note !== undefined && <span class="soft"> {note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )

const Dates = ({ stations }: { stations: readonly StationView[] }) => {
  const dates = stations.flatMap((station) => station.dates ?? []).toSorted((a, b) => a.on.getTime() - b.on.getTime())
  return dates.length === 0 ? null : (
    <section>
      <h2>
        <T k="home.dates" />
      </h2>
      <ul>
        {dates.map(({ on, label, href }) => (
          <li>
            <strong>{formatDate(on)}</strong> {href === undefined ? label : <a href={href}>{label}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A project's home: one big next step, then dates, papers, the way, and the rest. */
export const HomePage = ({ home }: { home: HomeView }) => {
  const { title, secret, stations, people, adviceAsked } = home
  const steps = stations.flatMap((station) => station.next ?? [])
  const next = steps.find(({ urgent }) => urgent) ?? steps[0]
  const rest: Offer[] = [
    ...stations.flatMap(({ more }) => more ?? []),
    { label: t("home.people"), href: paths.people.to({ key: secret }), note: t("home.people-count", { count: people }) },
    {
      label: t("home.adviser"),
      href: paths.adviser.to({ key: secret }),
      ...(adviceAsked ? { note: t("home.adviser-asked") } : {}),
    },
    { label: t("home.erase"), href: paths.erase.to({ key: secret }) },
  ]
  return (
    <PublicPage title={t("home.title")} breadcrumbs={[{ href: paths.door.to({}), label: t("door.title") }]} unlisted>
      <p class="card-eyebrow">
        <T k="home.title" />
      </p>
      <h1 dir="auto">{title ?? t("home.unnamed")}</h1>
      <div class="stack">
        {home.firstTime && <KeepLink url={home.url} secret={secret} open />}
        {next !== undefined && <NextStep {...next} />}
        <Dates stations={stations} />
        <Offers title={t("home.documents")} offers={stations.flatMap(({ documents }) => documents ?? [])} />
        <section>
          <h2>
            <T k="home.way" />
          </h2>
          <Stations
            label={t("home.way")}
            look="down"
            stations={stations.map(({ label, state, href, note }) => ({ label, state, href, note }))}
          />
        </section>
        <Offers title={t("home.rest")} offers={rest} />
        {!home.firstTime && <KeepLink url={home.url} secret={secret} />}
      </div>
    </PublicPage>
  )
}
