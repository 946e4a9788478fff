/** No vowels, so no words; no 0, 1, I, L, O: nothing that is misread aloud or on paper. */
const LETTERS = "23456789BCDFGHJKMNPQRSTVWXZ"
const LENGTH = 6

const letter = (): string => {
  // Bytes beyond the largest multiple of the alphabet's length would favour its beginning.
  const limit = 256 - (256 % LETTERS.length)
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const fair = bytes.find((byte) => byte < limit)
  return fair === undefined ? letter() : (LETTERS[fair % LETTERS.length] ?? "")
}

/** A short name for a request that can be read out on the phone: "TW-7K3M-9Q". */
export const newReference = (): string => {
  const letters = Array.from({ length: LENGTH }, letter).join("")
  return `TW-${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** A reference as somebody types it ("tw 7k3m9q", "7K3M-9Q") in its written form; undefined when it cannot be one. */
export const readReference = (typed: string): string | undefined => {
  const letters = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/^TW(?=.{6}$)/, "")
  const fits = letters.length === LENGTH && Array.from(letters).every((one) => LETTERS.includes(one))
  return fits ? `TW-${letters.slice(0, 4)}-${letters.slice(4)}` : undefined
}
