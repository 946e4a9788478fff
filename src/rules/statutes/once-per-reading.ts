import type { Reading } from "./reading.ts"

/** What several rules ask of the same text is found once; forgotten with the reading. */
export const oncePerReading = <T>(find: (reading: Reading) => T): ((reading: Reading) => T) => {
  const known = new WeakMap<Reading, { found: T }>()
  return (reading) => {
    const before = known.get(reading)
    if (before !== undefined) return before.found
    const found = find(reading)
    known.set(reading, { found })
    return found
  }
}
