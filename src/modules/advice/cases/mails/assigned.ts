/** Letters to staff about a request: its reference, place, topics and language, never a word of what the group wrote. */
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { formatList } from "#platform/i18n"
import { type MailContent, sendMailLater } from "#platform/mail"
import { placeLabel } from "../../place.ts"
import type { StaffMember } from "../../staff.ts"
import type { Case } from "../../tables.ts"
import { type Key, t } from "../../texts.ts"
import { spokenLabel, topicLabel } from "../../topics.ts"
import { caseUrl } from "../link.ts"

type Told = "assigned" | "unassigned" | "handed-over" | "reminder" | "deputy" | "lead" | "message" | "withdrawn" | "erased"

const facts = ({ place, topics, spokenLanguage, interpreter }: Case): string =>
  t("staff.mail.facts", {
    place: placeLabel(place),
    topics: topics.length > 0 ? formatList(topics.map(topicLabel)) : t("staff.topics-open"),
    language: spokenLabel(spokenLanguage) + (interpreter ? t("staff.mail.interpreter") : ""),
  })

const letter = (told: Told, theCase: Case, url: string): MailContent => {
  const { reference } = theCase
  const [subject, text]: [Key, Key] = [`staff.mail.${told}.subject`, `staff.mail.${told}.text`]
  const open = told !== "erased"
  return {
    subject: t(subject, { reference, place: placeLabel(theCase.place) }),
    paragraphs: [t(text, { reference }), ...(open ? [facts(theCase)] : [])],
    ...(open ? { button: { label: t("staff.mail.open"), url } } : {}),
  }
}

const tell = async (
  tx: Db,
  services: Services,
  member: StaffMember,
  { told, theCase }: { told: Told; theCase: Case },
): Promise<void> => {
  const { language, email, name } = member
  const url = caseUrl(services.config, language, theCase.reference)
  await sendMailLater(tx, services, {
    to: { address: email, name },
    language,
    kind: `advice.staff-${told}`,
    subjectId: theCase.id,
    render: () => letter(told, theCase, url),
  })
}

type Letter = (tx: Db, services: Services, member: StaffMember, theCase: Case) => Promise<void>
const about =
  (told: Told): Letter =>
  (tx, services, member, theCase) =>
    tell(tx, services, member, { told, theCase })

export const tellAdviser = about("assigned")
export const tellLeads = about("unassigned")
export const tellHandedOver = about("handed-over")
export const remindAdviser = about("reminder")
export const remindDeputy = about("deputy")
export const remindLead = about("lead")
export const tellMessage = about("message")
export const tellWithdrawn = about("withdrawn")
export const tellErased = about("erased")
