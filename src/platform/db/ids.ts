import { randomFillSync } from "node:crypto"

let lastMillisecond = 0
let sequence = 0

/** The next moment that no id of this process carries yet: 4096 ids fit into one millisecond, the next one borrows from the future. */
const nextMoment = () => {
  const now = Date.now()
  if (now > lastMillisecond) {
    lastMillisecond = now
    sequence = randomFillSync(new Uint8Array(1))[0] ?? 0
  } else if (sequence === 0xfff) {
    lastMillisecond += 1
    sequence = 0
  } else sequence += 1
}

/** A new id: UUID version 7 (RFC 9562), sorted by time and, within this process, strictly ascending. */
export const newId = (): string => {
  nextMoment()
  const bytes = randomFillSync(Buffer.alloc(16))
  bytes.writeUIntBE(lastMillisecond, 0, 6)
  bytes.writeUInt16BE(0x7000 | sequence, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
