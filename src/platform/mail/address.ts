import { domainToASCII } from "node:url"
import { z } from "zod"
import { cleanLine } from "./text.ts"

export type MailAddress = { address: string; name?: string }

const oneAddress = z.email().max(254)

/** One address, never a list: a comma or a line break in it would make further recipients. Undefined when it is none. */
export const checkAddress = (typed: string): string | undefined => {
  const parts = typed.trim().split("@")
  const [local = "", domain = ""] = parts
  const checked = oneAddress.safeParse(`${local}@${domainToASCII(domain)}`)
  return parts.length === 2 && checked.success ? checked.data : undefined
}

const longestName = 100

/** An address with a name that is safe in a header; undefined when the address is none. */
export const checkMailAddress = ({ address, name }: MailAddress): MailAddress | undefined => {
  const checked = checkAddress(address)
  if (checked === undefined) return undefined
  const shown = cleanLine(name ?? "", longestName)
  return shown === "" ? { address: checked } : { address: checked, name: shown }
}

/** `Tragwerk <tragwerk@example.org>` or a plain address, as it stands in MAIL_FROM. */
export const parseSender = (mailFrom: string): { address: string; name: string } => {
  const [, name, address] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(mailFrom) ?? []
  return { address: (address ?? mailFrom).trim(), name: cleanLine((name ?? "").replace(/^"(.*)"$/, "$1"), longestName) }
}

export const domainOf = (address: string) => address.split("@").at(-1) ?? "localhost"
