import { fromBufferPromise, type Entry, type ZipFile } from "yauzl"

const MOST_ENTRIES = 2000
const MOST_INFLATED_BYTES = 50_000_000
const MOST_KEPT_BYTES = 1_000_000

export type Archive =
  | { ok: true; names: ReadonlySet<string>; texts: ReadonlyMap<string, string>; cut: boolean }
  | { ok: false; problem: "broken" | "bomb" }

/**
 * Reads every entry of a ZIP once and counts what really comes out, so that neither honest nor forged sizes get past the
 * limit. Returns the names, and the texts of the entries asked for; `cut` says that one was longer than `mostKeptBytes` and
 * only its beginning is there.
 */
export const readArchive = async (
  bytes: Uint8Array,
  wanted: readonly string[],
  mostKeptBytes = MOST_KEPT_BYTES,
): Promise<Archive> => {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return zip.entryCount > MOST_ENTRIES ? { ok: false, problem: "bomb" } : await readEntries(zip, wanted, mostKeptBytes)
  } catch {
    // yauzl throws at truncated archives, forged sizes, encryption and names that lead out of the folder.
    return { ok: false, problem: "broken" }
  }
}

const readEntries = async (zip: ZipFile, wanted: readonly string[], mostKeptBytes: number): Promise<Archive> => {
  const names = new Set<string>()
  const texts = new Map<string, string>()
  let budget = MOST_INFLATED_BYTES
  let cut = false
  for await (const entry of zip.eachEntry()) {
    if (names.has(entry.fileName)) return { ok: false, problem: "broken" }
    names.add(entry.fileName)
    if (names.size > MOST_ENTRIES || entry.uncompressedSize > budget) return { ok: false, problem: "bomb" }
    const isWanted = wanted.includes(entry.fileName)
    const inflated = await inflate(zip, entry, { budget, kept: isWanted ? mostKeptBytes : 0 })
    if (inflated.length > budget) return { ok: false, problem: "bomb" }
    budget -= inflated.length
    if (isWanted) texts.set(entry.fileName, inflated.text)
    cut = cut || (isWanted && inflated.cut)
  }
  return { ok: true, names, texts, cut }
}

/** Stops reading as soon as more comes out than the budget allows; keeps only the beginning as text. */
const inflate = async (zip: ZipFile, entry: Entry, { budget, kept }: { budget: number; kept: number }) => {
  let length = 0
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const piece = chunk as Buffer
    length += piece.length
    if (length > budget) break
    if (length <= kept) chunks.push(piece)
  }
  return { length, cut: length > kept, text: Buffer.concat(chunks).toString("utf8") }
}
