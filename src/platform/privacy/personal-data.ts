import type { Db } from "#platform/db"

/** How a person is recognised. Give everything that is known: one record may hold the address, another the account. */
export type Person = { email?: string; phone?: string; userId?: string }

/**
 * Where a table belongs, which decides how long its rows live:
 * - statistics: no personal data at all, survives everything (what was done, never for whom)
 * - case: what the work with an organisation needs; ends by its retention rule after the case closed
 * - notes: an adviser's own reminders; destroyed early, never reported, never shared
 */
export type Drawer = "statistics" | "case" | "notes"

export type PersonalSection = { section: string; rows: Record<string, unknown>[] }

/** `run` deletes or anonymises what is due and returns how many rows it touched. It must be safe to run twice. */
export type RetentionRule = { name: string; run: (tx: Db, now: Date) => Promise<number> }

/** What a module declares about the people in its tables. */
export type PersonalData = {
  /** Every table of the module and its drawer, by table name. */
  drawers?: Readonly<Record<string, Drawer>>
  /** Everything stored about the person, readable by them. */
  export: (db: Db, person: Person) => Promise<PersonalSection[]>
  /** Deletes the person, or makes unrecognisable what others still need; returns the number of rows. */
  erase: (tx: Db, person: Person) => Promise<number>
  retention: readonly RetentionRule[]
}

/** A module, or a part of the platform that keeps personal data. */
export type PersonalDataSource = { id: string; personalData: PersonalData | "none" }

export type Declared = { id: string; personalData: PersonalData }
export const declared = (sources: readonly PersonalDataSource[]): Declared[] =>
  sources.flatMap(({ id, personalData }) => (personalData === "none" ? [] : [{ id, personalData }]))

/** Trims, lower-cases the address, drops what is empty; refuses to search for nobody, which would find everybody. */
export const recognisable = ({ email, phone, userId }: Person): Person => {
  const person = {
    ...(email?.trim() && { email: email.trim().toLowerCase() }),
    ...(phone?.trim() && { phone: phone.trim() }),
    ...(userId?.trim() && { userId: userId.trim() }),
  }
  if (Object.keys(person).length === 0) throw new Error("A person needs an e-mail address, a phone number or an account.")
  return person
}
