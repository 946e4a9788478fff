import { formatDateTime, formatList } from "#platform/i18n"
import { SummaryList } from "#ui/summary-list"
import { placeLabel } from "../../place.ts"
import { T, t } from "../../texts.ts"
import { pageLanguageName, spokenLabel, topicLabel } from "../../topics.ts"
import type { CaseView } from "./case-view.ts"

const Phone = ({ number }: { number: string }) => (
  <a href={`tel:${number}`} dir="ltr">
    {number}
  </a>
)

/** Who asks, and how to reach them. */
export const CaseFacts = ({ theCase }: { theCase: CaseView["theCase"] }) => {
  const { topics, email, phone } = theCase
  return (
    <section>
      <h2>
        <T k="staff.case.facts" />
      </h2>
      <SummaryList
        rows={[
          { label: t("staff.case.group"), value: theCase.groupName },
          { label: t("staff.case.contact-name"), value: theCase.contactName },
          { label: t("staff.case.phone"), value: phone === null ? null : <Phone number={phone} /> },
          { label: t("staff.case.email"), value: email === null ? null : <bdi dir="ltr">{email}</bdi> },
          { label: t("staff.case.best-time"), value: theCase.bestTime },
          { label: t("staff.case.language"), value: spokenLabel(theCase.spokenLanguage) },
          { label: t("staff.case.interpreter"), value: t(theCase.interpreter ? "staff.yes" : "staff.no") },
          { label: t("staff.case.mail-language"), value: pageLanguageName(theCase.mailLanguage) },
          { label: t("staff.case.kind"), value: t(`staff.client-kind.${theCase.clientKind}`) },
          { label: t("staff.case.place"), value: placeLabel(theCase.place) },
          {
            label: t("staff.case.topics"),
            value: topics.length > 0 ? formatList(topics.map(topicLabel)) : t("staff.topics-open"),
          },
          { label: t("staff.case.received"), value: formatDateTime(theCase.receivedAt) },
        ]}
      />
    </section>
  )
}
