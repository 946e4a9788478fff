import { z } from "zod"
import { email, newPassword, personName } from "../schema.ts"

/** Passwords that contain one's own address or name are the first a machine tries. */
const notAboutOneself = ({ email: address = "", name, password }: { email?: string; name: string; password: string }) => {
  const known = [address, address.split("@")[0] ?? "", ...name.split(/\s+/)].filter((word) => word.length >= 4)
  const rest = known.reduce((text, word) => text.replaceAll(word.toLowerCase(), ""), password.toLowerCase())
  return rest.length >= 8
}
const simple = { error: "error.password-simple", path: ["password"] }

export const firstRunForm = z.object({ name: personName, email, password: newPassword }).refine(notAboutOneself, simple)
export type FirstRunForm = z.infer<typeof firstRunForm>

export const acceptForm = z.object({ name: personName, password: newPassword }).refine(notAboutOneself, simple)
export type AcceptForm = z.infer<typeof acceptForm>
