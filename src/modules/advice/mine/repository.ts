import { eq } from "drizzle-orm"
import type { Db } from "#platform/db"
import { linkRequests } from "../tables.ts"

type LinkRequest = typeof linkRequests.$inferSelect

export const insertLinkRequest = async (tx: Db, request: LinkRequest): Promise<void> => {
  await tx.insert(linkRequests).values(request)
}
export const findLinkRequest = async (db: Db, id: string): Promise<LinkRequest | undefined> => {
  const [row] = await db.select().from(linkRequests).where(eq(linkRequests.id, id))
  return row
}
export const deleteLinkRequest = async (db: Db, id: string): Promise<void> => {
  await db.delete(linkRequests).where(eq(linkRequests.id, id))
}
