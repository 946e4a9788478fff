import { expect, test } from "vitest"
import { signedLinks } from "./links.ts"

const id = "0198f0aa-1111-7222-8333-444455556666"
const noon = new Date("2026-11-23T12:00:00Z")
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)
const { link, verify } = signedLinks("a-secret-of-at-least-thirty-two-bytes-in-base64url")

const parts = (path: string) => {
  const [, folder, of = "", expires = "", signature = ""] = path.split("/")
  expect(folder).toBe("dateien")
  return { id: of, expires, signature }
}

test("a link opens its file until it expires", () => {
  const made = parts(link(id, minutes(10)))
  expect(verify(made, noon)).toBe("valid")
  expect(verify(made, minutes(9))).toBe("valid")
  expect(verify(made, minutes(10))).toBe("expired")
})
test("changing any part makes it wrong, also after it expired", () => {
  const made = parts(link(id, minutes(10)))
  const other = id.replace("0198", "0199")
  const flipped = (made.signature.startsWith("A") ? "B" : "A") + made.signature.slice(1)
  for (const now of [noon, minutes(60)]) {
    expect(verify({ ...made, id: other }, now)).toBe("wrong")
    expect(verify({ ...made, expires: String(Number(made.expires) + 3600) }, now)).toBe("wrong")
    expect(verify({ ...made, expires: `0${made.expires}` }, now)).toBe("wrong")
    expect(verify({ ...made, signature: flipped }, now)).toBe("wrong")
    expect(verify({ ...made, signature: `${made.signature}=` }, now)).toBe("wrong")
    expect(verify({ ...made, signature: "" }, now)).toBe("wrong")
  }
})
test("every last character of the signature counts", () => {
  const made = parts(link(id, minutes(10)))
  for (const last of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".replace(made.signature.at(-1) ?? "", ""))
    expect(verify({ ...made, signature: made.signature.slice(0, -1) + last }, noon)).toBe("wrong")
})
test("another installation's link is wrong here", () => {
  const foreign = signedLinks("another-secret-of-at-least-thirty-two-bytes-long-x")
  expect(verify(parts(foreign.link(id, minutes(10))), noon)).toBe("wrong")
})
