/** The same numbers at every run: two runs search the same organisations. */
export type Random = () => number

/** mulberry32: small, fast, good enough for made-up names. */
export const random = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const oneOf = <T>(next: Random, list: readonly T[]): T => {
  const one = list[Math.floor(next() * list.length)]
  if (one === undefined) throw new Error("Nothing to choose from")
  return one
}

export const chance = (next: Random, share: number): boolean => next() < share

/** Chooses by weight: the cities have most of the groups. */
export const weighted = <T>(list: readonly (readonly [T, number])[]): ((next: Random) => T) => {
  const sums: number[] = []
  for (const [, weight] of list) sums.push((sums.at(-1) ?? 0) + weight)
  const all = sums.at(-1) ?? 0
  return (next) => {
    const wanted = next() * all
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    const found = list[low]
    if (!found) throw new Error("Nothing to choose from")
    return found[0]
  }
}
