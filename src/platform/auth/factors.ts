import { sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { accounts, passkeys, twoFactors } from "./tables.ts"

/** What somebody can sign in with. `pendingTotp`: the app has been shown its key, but no code has come back yet. */
export type Factors = { password: boolean; totp: boolean; pendingTotp: boolean; passkeys: number }

export const findFactors = async (db: Db, userId: string): Promise<Factors> => {
  const found = await db.execute<{ password: boolean; verified: boolean | null; passkeys: number }>(sql`
    select exists (select 1 from ${accounts} where ${accounts.userId} = ${userId} and ${accounts.password} is not null) as password,
           (select ${twoFactors.verified} from ${twoFactors} where ${twoFactors.userId} = ${userId}) as verified,
           (select count(*)::int from ${passkeys} where ${passkeys.userId} = ${userId}) as passkeys`)
  const [row] = found.rows
  return {
    password: row?.password ?? false,
    totp: row?.verified === true,
    pendingTotp: row?.verified === false,
    passkeys: row?.passkeys ?? 0,
  }
}

export const hasSecondFactor = ({ totp, passkeys: keys }: Factors): boolean => totp || keys > 0
