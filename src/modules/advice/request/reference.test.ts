import { expect, test } from "vitest"
import { newReference, readReference } from "./reference.ts"

test("references are short, different and easy to read out", () => {
  const many = Array.from({ length: 500 }, newReference)
  expect(new Set(many).size).toBe(500)
  for (const one of many) expect(one).toMatch(/^TW-[2-9B-DF-HJKMNP-TV-XZ]{4}-[2-9B-DF-HJKMNP-TV-XZ]{2}$/)
})
test("a typed reference is understood however it is written", () => {
  for (const typed of ["TW-7K3M-9Q", "tw 7k3m 9q", "7k3m9q", " TW7K3M9Q "]) expect(readReference(typed)).toBe("TW-7K3M-9Q")
  for (const typed of ["", "TW", "7K3M9", "7K3M-9O", "Bochum"]) expect(readReference(typed)).toBeUndefined()
})
