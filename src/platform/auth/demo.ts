import { createOTP } from "@better-auth/utils/otp"
import { eq } from "drizzle-orm"
import { newId } from "#platform/db"
import type { Services } from "#platform/http"
import { authFor } from "./auth.ts"
import { hashPassword } from "./passwords.ts"
import type { StaffRole } from "./roles.ts"
import { twoFactors, users } from "./tables.ts"
import { findUserByEmail, makeStaff } from "./users.ts"

/** A login of the demo world. Its password and key are in the source, so it exists only where somebody asked for the demo world. */
export type DemoPerson = { name: string; email: string; roles: StaffRole[]; password: string; totpKey: string }

/** Creates one, once, with the second factor set up. The id of the account either way. */
export const createDemoPerson = async (services: Services, person: DemoPerson): Promise<string> => {
  const known = await findUserByEmail(services.db, person.email)
  if (known) return known.id
  const { symmetricEncrypt } = await import("better-auth/crypto")
  const { secretConfig } = await (await authFor(services)).$context
  const sealed = (data: string) => symmetricEncrypt({ key: secretConfig, data })
  const [passwordHash, secret, backupCodes] = [
    await hashPassword(services, person.password),
    await sealed(person.totpKey),
    await sealed("[]"),
  ]
  return services.db.transaction(async (tx) => {
    const id = await makeStaff(tx, { name: person.name, email: person.email, roles: person.roles, passwordHash, language: "de" })
    await tx.update(users).set({ twoFactorEnabled: true }).where(eq(users.id, id))
    await tx.insert(twoFactors).values({ id: newId(), userId: id, secret, backupCodes })
    return id
  })
}

/** What an authenticator app shows now, and the key in the spelling (Base32) in which an app wants it. */
export const demoCode = async (totpKey: string): Promise<{ code: string; appKey: string }> => {
  const otp = createOTP(totpKey, { digits: 6, period: 30 })
  return { code: await otp.totp(), appKey: new URL(otp.url("Tragwerk", "demo")).searchParams.get("secret") ?? "" }
}
