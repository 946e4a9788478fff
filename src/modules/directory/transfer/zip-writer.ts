/** A ZIP that is written while its content is made: sizes and checksums follow behind each entry, so nothing has to be kept. */
import { Readable } from "node:stream"
import { crc32, createDeflateRaw } from "node:zlib"

export type ZipEntry = { name: string; content: AsyncIterable<string> | Iterable<string> }

type Written = { name: Buffer; crc: number; packed: number; size: number; offset: number }

const VERSION = 20
/** Sizes come later (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808
const DEFLATED = 8
/** 1 January 1980: a file that says nothing about the day it was made. */
const NO_DATE = 0x0021
const MOST_BYTES = 0xffff_ffff

const bytes = (...parts: [value: number, width: 2 | 4][]): Buffer => {
  const buffer = Buffer.alloc(parts.reduce((sum, [, width]) => sum + width, 0))
  let at = 0
  for (const [value, width] of parts) {
    if (width === 2) buffer.writeUInt16LE(value, at)
    else buffer.writeUInt32LE(value, at)
    at += width
  }
  return buffer
}

const signature = (letters: string) => Buffer.from(`PK${letters}`, "latin1")

const localHeader = (name: Buffer) =>
  Buffer.concat([
    signature("\u0003\u0004"),
    bytes([VERSION, 2], [FLAGS, 2], [DEFLATED, 2], [0, 2], [NO_DATE, 2], [0, 4], [0, 4], [0, 4], [name.length, 2], [0, 2]),
    name,
  ])

const descriptor = ({ crc, packed, size }: Written) =>
  Buffer.concat([signature("\u0007\u0008"), bytes([crc, 4], [packed, 4], [size, 4])])

const directoryEntry = ({ name, crc, packed, size, offset }: Written) =>
  Buffer.concat([
    signature("\u0001\u0002"),
    bytes([VERSION, 2], [VERSION, 2], [FLAGS, 2], [DEFLATED, 2], [0, 2], [NO_DATE, 2], [crc, 4], [packed, 4], [size, 4]),
    bytes([name.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
    name,
  ])

const directoryEnd = (count: number, size: number, offset: number) =>
  Buffer.concat([signature("\u0005\u0006"), bytes([0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2])])

/** The parts of one entry; returns what the directory at the end says about it. */
async function* writeEntry({ name: plainName, content }: ZipEntry, offset: number): AsyncGenerator<Uint8Array, Written> {
  const name = Buffer.from(plainName)
  const written: Written = { name, crc: 0, packed: 0, size: 0, offset }
  yield localHeader(name)
  async function* counted() {
    for await (const text of content) {
      const raw = Buffer.from(text)
      written.crc = crc32(raw, written.crc)
      written.size += raw.length
      yield raw
    }
  }
  for await (const chunk of Readable.from(counted(), { objectMode: false }).pipe(createDeflateRaw())) {
    const packed: unknown = chunk
    if (!(packed instanceof Uint8Array)) continue
    written.packed += packed.length
    yield packed
  }
  yield descriptor(written)
  return written
}

export async function* zipOf(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const all: Written[] = []
  let at = 0
  for (const entry of entries) {
    const parts = writeEntry(entry, at)
    let part = await parts.next()
    while (!part.done) {
      at += part.value.length
      yield part.value
      part = await parts.next()
    }
    if (at > MOST_BYTES || part.value.size > MOST_BYTES) throw new Error("The table is too large for one file")
    all.push(part.value)
  }
  const directory = Buffer.concat(all.map(directoryEntry))
  yield directory
  yield directoryEnd(all.length, directory.length, at)
}
