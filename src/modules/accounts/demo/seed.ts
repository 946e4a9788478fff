import { createDemoPerson } from "#platform/auth"
import type { Services } from "#platform/http"
import { demoPeople } from "./people.ts"

/** Logins to try every role with. */
export const seedDemo = async (services: Services): Promise<void> => {
  for (const person of demoPeople) await createDemoPerson(services, { ...person, roles: [...person.roles] })
}
