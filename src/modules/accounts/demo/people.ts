import type { DemoPerson } from "#platform/auth"

/**
 * The people of the demo world, all made up. Password and key stand here in the open, so these accounts are made only by
 * `start -- --demo`, and the start prints them.
 */
const password = "tragwerk-beispiel"
const totpKey = "tragwerk-beispiel-nur-demo-welt"

export const demoPeople = [
  { name: "Amina Beispiel", email: "amina@example.org", roles: ["administrator", "lead"], password, totpKey },
  { name: "Jonas Muster", email: "jonas@example.org", roles: ["adviser"], password, totpKey },
  { name: "Leyla Probe", email: "leyla@example.org", roles: ["adviser"], password, totpKey },
  { name: "Oleksandr Beispiel", email: "oleksandr@example.org", roles: ["adviser"], password, totpKey },
  { name: "Maria Muster", email: "maria@example.org", roles: ["editor"], password, totpKey },
  { name: "Dara Probe", email: "dara@example.org", roles: ["partner"], password, totpKey },
] as const satisfies readonly (Omit<DemoPerson, "roles"> & { roles: readonly DemoPerson["roles"][number][] })[]
