import { Readable } from "node:stream"
import { domainOf, parseSender } from "./address.ts"
import type * as Nodemailer from "./nodemailer.ts"
import type { OutboxMail } from "./tables.ts"

/**
 * sent: the server took it · later: it certainly did not, try again · refused: it will never take this one
 * unclear: it had the whole mail but its answer was lost, so it may have been delivered
 */
export type Outcome = { kind: "sent" } | { kind: "later" | "refused" | "unclear"; problem: string }
export type MailServer = { smtpUrl: string; mailFrom: string }

/** How far a delivery got. Until the whole mail was handed over, the server cannot have accepted it. */
type Stage = "server" | "envelope" | "handed-over"
type SmtpError = Error & { responseCode?: number; response?: string; command?: string; code?: string }

const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 4 * 60_000, dnsTimeout: 15_000 }
const longestDelivery = 5 * 60_000
const longestProblem = 300

const compose = ({ MailComposer }: typeof Nodemailer, mail: OutboxMail, mailFrom: string) =>
  new MailComposer({
    from: parseSender(mailFrom),
    to: { address: mail.toAddress, name: mail.toName ?? "" },
    ...(mail.replyTo && { replyTo: { address: mail.replyTo.address, name: mail.replyTo.name ?? "" } }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", "Content-Language": mail.language },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()

const classify = ({ responseCode = 0, response, command, code, message }: SmtpError, stage: Stage): Outcome => {
  const problem = (response ?? [code, message].filter(Boolean).join(": ")).slice(0, longestProblem)
  if (stage === "server") return { kind: "later", problem }
  // A refused sender is our own setting; the mail can go out when that is put right.
  if (responseCode >= 500 && command !== "MAIL FROM") return { kind: "refused", problem }
  return { kind: stage === "handed-over" && responseCode === 0 ? "unclear" : "later", problem }
}

const done = (settle: (callback: (error?: Error | null) => void) => void) =>
  new Promise<void>((resolve, reject) => settle((error) => (error ? reject(error) : resolve())))

/** Hands one mail to the mail server and says what became of it. Never throws. */
export const handOver = async ({ smtpUrl, mailFrom }: MailServer, mail: OutboxMail): Promise<Outcome> => {
  // Loaded with the first mail: a start does without.
  const nodemailer = await import("./nodemailer.ts")
  const { SMTPConnection, parseConnectionUrl } = nodemailer
  const sender = parseSender(mailFrom)
  const options = parseConnectionUrl(smtpUrl)
  const connection = new SMTPConnection({ ...patience, name: domainOf(sender.address), ...options })
  let stage: Stage = "server"
  const deliver = async () => {
    const bytes = await compose(nodemailer, mail, mailFrom)
    await done((callback) => connection.connect(callback))
    const { auth } = options
    if (auth && !connection.authenticated) await done((callback) => connection.login(auth, callback))
    stage = "envelope"
    const message = Readable.from([bytes])
    message.once("end", () => (stage = "handed-over"))
    await done((callback) => connection.send({ from: sender.address, to: [mail.toAddress] }, message, callback))
  }
  let timer: NodeJS.Timeout | undefined
  try {
    const failed = new Promise<never>((_, reject) => {
      connection.on("error", reject)
      timer = setTimeout(() => reject(new Error("the mail server took too long")), longestDelivery)
    })
    await Promise.race([deliver(), failed])
    connection.quit()
    return { kind: "sent" }
  } catch (error) {
    connection.close()
    return classify(error as SmtpError, stage)
  } finally {
    clearTimeout(timer)
  }
}
