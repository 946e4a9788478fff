import { decodeText, hasControls } from "#platform/storage"

/** Text in UTF-8, UTF-16 or Windows-1252 → string without its byte order mark. Undefined when it is not text. */
export const decodeBytes = (bytes: Uint8Array): string | undefined => {
  const text = withoutMark(decodeUtf16(bytes) ?? decodeText(bytes).text)
  return hasControls(text) ? undefined : text
}

const withoutMark = (text: string) => (text.startsWith("\uFEFF") ? text.slice(1) : text)

const decodeUtf16 = (bytes: Uint8Array): string | undefined => {
  const little = marked(bytes, 0xff, 0xfe) || halfEmpty(bytes, 1)
  const big = marked(bytes, 0xfe, 0xff) || halfEmpty(bytes, 0)
  if (little === big || bytes.length % 2 !== 0) return undefined
  try {
    return new TextDecoder(little ? "utf-16le" : "utf-16be", { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const marked = (bytes: Uint8Array, first: number, second: number) => bytes[0] === first && bytes[1] === second

/** Without a mark, UTF-16 shows itself: in western text nearly every second byte is 0, and no other one is. */
const halfEmpty = (bytes: Uint8Array, at: 0 | 1): boolean => {
  const sample = bytes.subarray(0, 2048)
  if (sample.length < 8) return false
  const zeros = [0, 0]
  sample.forEach((byte, index) => (byte === 0 ? (zeros[index % 2] = (zeros[index % 2] ?? 0) + 1) : undefined))
  return (zeros[at] ?? 0) > sample.length * 0.4 && zeros[1 - at] === 0
}
