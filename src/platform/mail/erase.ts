import { and, eq, isNull, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { mailOutbox } from "./tables.ts"

/** Letters carry words of what they are about: their content goes with it. One that was not sent yet is stopped. */
export const eraseMailsAbout = async (tx: Db, subjectId: string, now: Date): Promise<void> => {
  const at = sql`${now.toISOString()}::timestamptz`
  await tx
    .update(mailOutbox)
    .set({
      toAddress: "",
      toName: null,
      replyTo: null,
      subject: "",
      text: "",
      html: "",
      lastError: null,
      erasedAt: now,
      heldAt: sql`case when ${mailOutbox.sentAt} is null then coalesce(${mailOutbox.heldAt}, ${at}) end`,
      heldBecause: sql`case when ${mailOutbox.sentAt} is null then 'erased' end`,
      sendingAt: null,
    })
    .where(and(eq(mailOutbox.subjectId, subjectId), isNull(mailOutbox.erasedAt)))
}
