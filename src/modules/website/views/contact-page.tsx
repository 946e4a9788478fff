import { formatDate } from "#platform/i18n"
import { ButtonLink } from "#ui/button"
import { Card } from "#ui/card"
import { PublicPage } from "#ui/page"
import { SummaryList } from "#ui/summary-list"
import { T, t } from "../texts.ts"

export type Office = {
  name: string
  carrier: string
  fachbereich: string
  fachgruppe: string
  people: readonly { name: string; roles: readonly string[] }[]
  checkedOn: string
  source: string
}

/** Who advises, and where the office stands in its federation. Only what is sourced: no mail or phone that nobody confirmed. */
export const ContactPage = ({ office, requestHref }: { office: Office; requestHref: string }) => (
  <PublicPage title={t("contact.title")} description={t("contact.intro")}>
    <h1>
      <T k="contact.title" />
    </h1>
    <p class="lead">
      <T k="contact.intro" /> <T k="contact.free" />
    </p>
    <p>
      <ButtonLink href={requestHref}>{t("contact.request")}</ButtonLink>
    </p>
    <section>
      <h2>
        <T k="contact.people" />
      </h2>
      <div class="grid">
        {office.people.map(({ name, roles }) => (
          <Card title={name} icon="user">
            {roles.map((role) => (
              <p lang="de" dir="ltr">
                {role}
              </p>
            ))}
          </Card>
        ))}
      </div>
    </section>
    <section>
      <h2>
        <T k="contact.place" />
      </h2>
      <div lang="de" dir="ltr">
        <SummaryList
          rows={[
            { label: office.carrier, value: office.name },
            { label: "Fachbereich", value: office.fachbereich },
            { label: "Fachgruppe", value: office.fachgruppe },
          ]}
        />
      </div>
      <p class="hint">
        <T k="contact.as-of" date={formatDate(new Date(office.checkedOn))} source={office.source} />
      </p>
    </section>
  </PublicPage>
)
