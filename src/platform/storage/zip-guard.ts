import { fromBufferPromise, type Entry, type ZipFile } from "yauzl"

const MOST_ENTRIES = 2000
const MOST_INFLATED_BYTES = 50_000_000
const MOST_KEPT_BYTES = 1_000_000

export type Archive =
  | { ok: true; names: ReadonlySet<string>; texts: ReadonlyMap<string, string> }
  | { ok: false; problem: "broken" | "bomb" }

/**
 * Reads every entry of a ZIP once and counts what really comes out, so that neither honest nor forged sizes get past the
 * limit. Returns the names, and the texts of the entries asked for.
 */
export const readArchive = async (bytes: Uint8Array, wanted: readonly string[]): Promise<Archive> => {
  try {
    return await readEntries(await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)), wanted)
  } catch {
    // yauzl throws at truncated archives, forged sizes, encryption and names that lead out of the folder.
    return { ok: false, problem: "broken" }
  }
}

const readEntries = async (zip: ZipFile, wanted: readonly string[]): Promise<Archive> => {
  const names = new Set<string>()
  const texts = new Map<string, string>()
  let budget = MOST_INFLATED_BYTES
  if (zip.entryCount > MOST_ENTRIES) return { ok: false, problem: "bomb" }
  for await (const entry of zip.eachEntry()) {
    if (names.has(entry.fileName)) return { ok: false, problem: "broken" }
    names.add(entry.fileName)
    if (names.size > MOST_ENTRIES || entry.uncompressedSize > budget) return { ok: false, problem: "bomb" }
    const { length, text } = await inflate(zip, entry, budget)
    if (length > budget) return { ok: false, problem: "bomb" }
    budget -= length
    if (wanted.includes(entry.fileName)) texts.set(entry.fileName, text)
  }
  return { ok: true, names, texts }
}

/** Stops reading as soon as more comes out than the budget allows; keeps only the beginning as text. */
const inflate = async (zip: ZipFile, entry: Entry, budget: number) => {
  let length = 0
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const piece = chunk as Buffer
    length += piece.length
    if (length > budget) break
    if (length <= MOST_KEPT_BYTES) chunks.push(piece)
  }
  return { length, text: Buffer.concat(chunks).toString("utf8") }
}
