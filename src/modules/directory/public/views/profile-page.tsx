import type { Child } from "hono/jsx"
import { formatDate } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Icon } from "#ui/icon"
import { PublicPage } from "#ui/page"
import { SummaryList, type SummaryRow } from "#ui/summary-list"
import { Tag } from "#ui/tag"
import { audienceLabel, typeLabel } from "../../labels.ts"
import { type Said, localized, marks } from "../../localized.ts"
import type { Offer } from "../../organisations/profile.ts"
import type { VisibleProfile } from "../../organisations/visible.ts"
import { paths } from "../../paths.ts"
import { placeName } from "../../place-names.ts"
import { T, t } from "../../texts.ts"
import { fieldLabel, spokenLanguageName } from "../../vocabulary.ts"

export type ProfileView = {
  slug: string
  profile: VisibleProfile
  checkedOn: string | null
  checkedBy: "group" | "office" | "source" | null
  unconfirmedSince: string | null
  sourceUrl: string | null
}

/** What people wrote, paragraph by paragraph, marked when it is not in the page's language. */
const Written = ({ said }: { said: Said }) => (
  <div {...marks(said.tag)}>
    {said.text.split(/\n{2,}/).map((paragraph) => (
      <p class="typed" dir="auto">
        {paragraph}
      </p>
    ))}
  </div>
)

const shownAddress = (website: string) => website.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")

export const Website = ({ href }: { href: string }) => (
  <a href={href} rel="noopener noreferrer nofollow ugc" dir="ltr">
    {shownAddress(href)}
    <Icon name="external-link" />
  </a>
)
const Email = ({ address }: { address: string }) => (
  <a href={`mailto:${address}`} dir="ltr">
    {address}
  </a>
)
const Phone = ({ number }: { number: string }) => (
  <a href={`tel:${number.replace(/[^\d+]/g, "")}`} dir="ltr">
    {number}
  </a>
)

/** A public body whose details nobody has given us: said as such. Groups simply did not give it, or did not want it shown. */
const orUnknown = ({ kind }: VisibleProfile, value: Child): Child =>
  value === null && kind === "partner" ? t("value.unknown") : value

const address = ({ street, postcode, ags }: VisibleProfile) =>
  [street, [postcode, placeName(ags)].filter(Boolean).join(" ")].filter(Boolean).join(", ")

/** What is only shown where there is something to show. */
const aboutRows = ({ otherNames, fields, languages }: VisibleProfile): SummaryRow[] =>
  [
    { label: t("profile.otherNames"), value: otherNames.join("\n") },
    { label: t("profile.fields"), value: fields.map(fieldLabel).join(", ") },
    { label: t("profile.languages"), value: languages.map(spokenLanguageName).join(", ") },
  ].filter(({ value }) => value !== "")

const formalRows = ({ legalForm, foundedOn, paritaetMember }: VisibleProfile): SummaryRow[] => {
  const rows: (SummaryRow | undefined)[] = [
    legalForm === null ? undefined : { label: t("profile.legalForm"), value: t(`legal.${legalForm}`) },
    foundedOn === null ? undefined : { label: t("profile.foundedOn"), value: formatDate(new Date(foundedOn)) },
    paritaetMember === null
      ? undefined
      : { label: t("profile.paritaetMember"), value: t(paritaetMember ? "value.yes" : "value.no") },
  ]
  return rows.filter((row) => row !== undefined)
}

const rowsOf = (profile: VisibleProfile): SummaryRow[] => {
  const { website, email, phone } = profile
  return [
    { label: t("profile.ags"), value: address(profile) || t("value.unknown") },
    ...aboutRows(profile),
    { label: t("profile.website"), value: orUnknown(profile, website && <Website href={website} />) },
    { label: t("profile.email"), value: orUnknown(profile, email && <Email address={email} />) },
    { label: t("profile.phone"), value: orUnknown(profile, phone && <Phone number={phone} />) },
    ...formalRows(profile),
  ]
}

const OfferCard = ({ offer }: { offer: Offer }) => {
  const [title, text] = [localized(offer.title), localized(offer.text)]
  const facts: SummaryRow[] = [
    { label: t("offer.audiences"), value: offer.audiences.map(audienceLabel).join(", ") },
    { label: t("offer.languages"), value: offer.languages.map(spokenLanguageName).join(", ") },
    { label: t("offer.cost"), value: offer.cost && t(`cost.${offer.cost}`) },
    { label: t("offer.place"), value: offer.place },
    { label: t("offer.times"), value: offer.times },
  ]
  return (
    <li class="card">
      <h3 {...(title ? marks(title.tag) : {})}>{title?.text}</h3>
      {offer.field !== null && (
        <p>
          <Tag>{fieldLabel(offer.field)}</Tag>
        </p>
      )}
      {text && <Written said={text} />}
      <SummaryList rows={facts.filter(({ value }) => Boolean(value))} />
    </li>
  )
}

const Contacts = ({ contacts }: { contacts: VisibleProfile["contacts"] }) => (
  <section>
    <h2>
      <T k="profile.contacts" />
    </h2>
    <ul class="grid">
      {contacts.map(({ name, role, email, phone }) => (
        <li class="card">
          <h3 dir="auto">{name}</h3>
          {role && <p dir="auto">{role}</p>}
          {email && <Email address={email} />}
          {phone && <Phone number={phone} />}
        </li>
      ))}
    </ul>
  </section>
)

const Freshness = ({ entry }: { entry: ProfileView }) => (
  <>
    {entry.unconfirmedSince !== null && (
      <Alert kind="warning">{t("entry.unconfirmed", { date: formatDate(new Date(entry.unconfirmedSince)) })}</Alert>
    )}
    <p class="soft">
      {entry.checkedOn === null || entry.checkedBy === null ? (
        <T k="entry.never-checked" />
      ) : (
        <T k={`entry.checked.${entry.checkedBy}`} date={formatDate(new Date(entry.checkedOn))} />
      )}{" "}
      {entry.sourceUrl !== null && (
        <>
          <T k="entry.source" /> <Website href={entry.sourceUrl} />
        </>
      )}
    </p>
  </>
)

export const ProfilePage = ({ entry }: { entry: ProfileView }) => {
  const { profile, slug } = entry
  const description = localized(profile.description)
  return (
    <PublicPage title={profile.name} breadcrumbs={[{ href: paths.list.to({}), label: t("list.title") }]}>
      <h1 dir="auto">{profile.name}</h1>
      <ul class="tags">
        {[t(`kind.${profile.kind}`), ...profile.types.map(typeLabel)].map((word) => (
          <li>
            <Tag>
              <bdi>{word}</bdi>
            </Tag>
          </li>
        ))}
      </ul>
      {description && <Written said={description} />}
      <SummaryList rows={rowsOf(profile)} />
      {profile.offers.length > 0 && (
        <section>
          <h2>
            <T k="profile.offers" />
          </h2>
          <ul class="grid">
            {profile.offers.map((offer) => (
              <OfferCard offer={offer} />
            ))}
          </ul>
        </section>
      )}
      {profile.contacts.length > 0 && <Contacts contacts={profile.contacts} />}
      <Freshness entry={entry} />
      <p>
        <a href={paths.report.to({ slug })}>
          <T k="entry.report" />
        </a>{" "}
        · <a href={paths.newLink.to({})}>{t("entry.is-yours")}</a>
      </p>
    </PublicPage>
  )
}
