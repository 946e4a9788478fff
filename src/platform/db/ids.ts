import { randomInt, randomUUID } from "node:crypto"

let lastMillisecond = 0
let sequence = 0

/** The next moment that no id of this process carries yet: 4096 ids fit into one millisecond, the next one borrows from the future. */
const nextMoment = () => {
  const now = Date.now()
  if (now > lastMillisecond) {
    lastMillisecond = now
    sequence = randomInt(256)
  } else if (sequence === 0xfff) {
    lastMillisecond += 1
    sequence = 0
  } else sequence += 1
}

/** A new id: UUID version 7 (RFC 9562), sorted by time and, within this process, strictly ascending. */
export const newId = (): string => {
  nextMoment()
  const time = lastMillisecond.toString(16).padStart(12, "0")
  // The end of a random UUID (version 4) has the form that version 7 wants there: two bits of variant, 62 random bits.
  const random = randomUUID().slice(19)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, "0")}-${random}`
}
