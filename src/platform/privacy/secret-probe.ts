import { sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { seal, unseal } from "./sealed.ts"

const word = "tragwerk"

const opens = (sealedWord: string): boolean => {
  try {
    return unseal(sealedWord) === word
  } catch {
    return false
  }
}

/**
 * The first start seals a word into the database. Whoever cannot open it has another secret than the one this database was
 * written with. Call it after `useSealingKey`.
 */
export const secretFits = async (db: Db): Promise<boolean> => {
  const find = async () =>
    (await db.execute<{ value: string }>(sql`select value from installation where name = 'secret-probe'`)).rows[0]?.value
  const known = await find()
  if (known !== undefined) return opens(known)
  await db.execute(sql`insert into installation (name, value) values ('secret-probe', ${seal(word)}) on conflict do nothing`)
  return opens((await find()) ?? "")
}
