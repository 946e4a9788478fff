/** Invented people for the demo world. They have neither password nor second factor: they come by mail link and set one up. */
import { type StaffRole, addStaff, findUserByEmail } from "#platform/auth"
import type { Services } from "#platform/http"

const TEAM: readonly { name: string; email: string; roles: StaffRole[]; language: "de" | "en" }[] = [
  { name: "Ada Beispiel", email: "ada.beispiel@example.org", roles: ["lead"], language: "de" },
  { name: "Jonas Muster", email: "jonas.muster@example.org", roles: ["adviser"], language: "de" },
  { name: "Mina Vorlage", email: "mina.vorlage@example.org", roles: ["adviser"], language: "de" },
  { name: "Deniz Probe", email: "deniz.probe@example.org", roles: ["adviser"], language: "de" },
  { name: "Olga Entwurf", email: "olga.entwurf@example.org", roles: ["adviser"], language: "en" },
  { name: "Rosa Skizze", email: "rosa.skizze@example.org", roles: ["editor"], language: "de" },
  { name: "Karim Modell", email: "karim.modell@example.org", roles: ["partner"], language: "de" },
]

/** Once; nobody is administrator, so that the first-run link works in the demo world too. */
export const seedDemo = async ({ db }: Services): Promise<void> => {
  for (const person of TEAM) if (!(await findUserByEmail(db, person.email))) await db.transaction((tx) => addStaff(tx, person))
}
