import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { sendMailLater } from "#platform/mail"
import { placeLabel } from "../place.ts"
import { paths } from "../paths.ts"
import type { StaffMember } from "../staff.ts"
import type { Case } from "../tables.ts"
import { t } from "../texts.ts"
import { workingDaysBetween } from "./working-days.ts"

/** The leads' list: references, places and days, nothing of what was written. */
export const tellWaiting = async (tx: Db, services: Services, lead: StaffMember, waiting: readonly Case[]): Promise<void> => {
  const { language, email, name } = lead
  const now = services.now()
  await sendMailLater(tx, services, {
    to: { address: email, name },
    language,
    kind: "advice.staff-digest",
    render: () => ({
      subject: t("staff.mail.digest.subject", { count: waiting.length }),
      paragraphs: [
        t("staff.mail.digest.text"),
        waiting
          .map(({ reference, place, waitingSince }) =>
            t("staff.mail.digest.line", {
              reference,
              place: placeLabel(place),
              days: waitingSince ? workingDaysBetween(waitingSince, now) : 0,
            }),
          )
          .join("\n"),
      ],
      button: {
        label: t("staff.mail.digest.open"),
        url: services.config.publicUrl + paths.inbox.in(language, {}, { ansicht: "waiting" }),
      },
    }),
  })
}
