import { and, desc, eq, isNull, lt, or, type SQL, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import type { Person, PersonalData } from "#platform/privacy"
import { mailOutbox } from "./tables.ts"

const keptDays = 90

/** What stays of a mail is that there was one: kind, record, language and times. A mail that did not go out is stopped. */
const blank = async (tx: Db, which: SQL | undefined) => {
  const erased = await tx
    .update(mailOutbox)
    .set({
      toAddress: "",
      toName: null,
      replyTo: null,
      subject: "",
      text: "",
      html: "",
      lastError: null,
      erasedAt: sql`now()`,
      heldAt: sql`case when ${mailOutbox.sentAt} is null then coalesce(${mailOutbox.heldAt}, now()) end`,
      heldBecause: sql`case when ${mailOutbox.sentAt} is null then 'erased' end`,
      sendingAt: null,
    })
    .where(and(isNull(mailOutbox.erasedAt), which))
    .returning({ id: mailOutbox.id })
  return erased.length
}

const toThem = ({ email }: Person) => (email === undefined ? sql`false` : eq(sql`lower(${mailOutbox.toAddress})`, email))

/** The value as a whole: not inside a longer address or number. */
const mentioned = (value: string | undefined) => {
  if (value === undefined) return sql`false`
  const pattern = `(^|[^[:alnum:]._%+-])${value.replace(/[^\p{L}\p{N}]/gu, "\\$&")}($|[^[:alnum:]])`
  return sql`(${mailOutbox.text} ~* ${pattern} or coalesce(${mailOutbox.replyTo}->>'address', '') ~* ${pattern})`
}

/** The outbox: mails to the person, and mails to others that carry the person's address or number. */
export const mailPersonalData: PersonalData = {
  drawers: { mail_outbox: "case" },
  export: async (db, person) => [
    {
      section: "mails",
      rows: await db
        .select({
          at: mailOutbox.createdAt,
          sentAt: mailOutbox.sentAt,
          to: mailOutbox.toAddress,
          subject: mailOutbox.subject,
          text: mailOutbox.text,
        })
        .from(mailOutbox)
        .where(toThem(person))
        .orderBy(desc(mailOutbox.createdAt)),
    },
  ],
  erase: (tx, person) => blank(tx, or(toThem(person), mentioned(person.email), mentioned(person.phone))),
  retention: [
    {
      name: `mail-texts-after-${keptDays}-days`,
      run: (tx, now) => blank(tx, lt(mailOutbox.createdAt, new Date(now.getTime() - keptDays * 24 * 3600 * 1000))),
    },
  ],
}
