import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { defineJob } from "#platform/jobs"
import { log } from "#platform/log"
import { sendMailLater } from "#platform/mail"
import { mailAddressOf, mailLanguageOf } from "../keys/address.ts"
import { newKey } from "../keys/keys.ts"
import { type Organisation, lockOrganisation, updateMarks } from "../organisations/repository.ts"
import { paths } from "../paths.ts"
import { t } from "../texts.ts"
import { MARKED, PAUSE_DAYS, YEAR_DAYS, listDue } from "./repository.ts"

const LINK_DAYS = 60
const BATCH = 500
const DAY = 24 * 60 * 60 * 1000

const lastKnownRight = ({ checkedOn, publishedAt, createdAt }: Organisation): string =>
  checkedOn ?? isoDate(publishedAt ?? createdAt)

const isDue = (organisation: Organisation, now: Date): boolean => {
  const { publishedAt, mergedInto, profile, confirmStep, confirmStepAt } = organisation
  if (publishedAt === null || mergedInto !== null || profile.kind === "partner" || confirmStep >= MARKED) return false
  if (confirmStep === 0) return lastKnownRight(organisation) <= isoDate(new Date(now.getTime() - YEAR_DAYS * DAY))
  return confirmStepAt !== null && confirmStepAt.getTime() <= now.getTime() - PAUSE_DAYS * DAY
}

export const askByMail = async (tx: Db, services: Services, organisation: Organisation, step: 1 | 2 | 3): Promise<boolean> => {
  const to = mailAddressOf(organisation)
  if (!to) return false
  const language = mailLanguageOf(organisation)
  const key = await newKey(tx, services, organisation.id, LINK_DAYS)
  const { name } = organisation.profile
  await sendMailLater(tx, services, {
    to,
    language,
    kind: "directory.ask-to-confirm",
    subjectId: organisation.id,
    render: () => ({
      subject: t(`mail.confirm.${step}.subject`, { name }),
      paragraphs: [t("mail.greeting"), t(`mail.confirm.${step}`, { name }), t("mail.confirm.link")],
      button: { label: t("mail.confirm.button"), url: services.config.publicUrl + paths.confirm.in(language, { key }) },
    }),
  })
  return true
}

const mailSteps = [1, 2, 3] as const

/** One step for one entry: the next mail, or at the end the mark. Looks again under the lock, so a second run does nothing. */
export const askNext = (services: Services, id: string): Promise<number> =>
  services.db.transaction(async (tx) => {
    const now = services.now()
    const organisation = await lockOrganisation(tx, id)
    if (!organisation || !isDue(organisation, now)) return 0
    const wanted = mailSteps.find((step) => step === organisation.confirmStep + 1)
    const asked = wanted !== undefined && (await askByMail(tx, services, organisation, wanted))
    const step = asked ? wanted : MARKED
    await updateMarks(tx, id, {
      confirmStep: step,
      confirmStepAt: now,
      ...(step === MARKED ? { unconfirmedSince: lastKnownRight(organisation) } : {}),
    })
    await recordAudit(tx, {
      actor: "system",
      action: step === MARKED ? "directory.confirmation.missing" : "directory.confirmation.asked",
      subject: id,
      details: { step },
    })
    return step
  })

/** Every morning: asks the groups whose entry nobody has confirmed for a year, reminds, and marks what stayed unanswered. */
export const askToConfirm = defineJob({
  name: "directory.ask-to-confirm",
  cron: "15 7 * * *",
  run: async (services: Services) => {
    let failed = 0
    for (const id of await listDue(services.db, services.now(), BATCH)) {
      try {
        await askNext(services, id)
      } catch (error) {
        // One entry that cannot be asked must not keep all others from being asked.
        failed += 1
        log.error({ code: "directory.ask-to-confirm", id, err: error }, "An entry could not be asked for confirmation")
      }
    }
    if (failed > 0) throw new Error(`${failed} entries could not be asked for confirmation`)
  },
})
