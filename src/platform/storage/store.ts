/** Where bytes lie. A write has reached the disk or the server when it resolves, or has left nothing behind. */
export type Store = {
  write(id: string, bytes: Uint8Array, sha256: string): Promise<"written" | "no-space">
  read(id: string): Promise<Uint8Array | undefined>
  remove(id: string): Promise<void>
  /** Every stored object; `id` is undefined for the remains of a write that never finished. */
  list(): AsyncIterable<{ key: string; id: string | undefined; changedAt: Date }>
  discard(key: string): Promise<void>
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isId = (text: string): boolean => UUID.test(text)

/** 256 folders by the last two characters: UUIDv7 begins with the time, its end is random. */
export const shardedKey = (id: string): string => {
  if (!isId(id)) throw new Error("not the id of a stored file")
  return `${id.slice(-2)}/${id}`
}
