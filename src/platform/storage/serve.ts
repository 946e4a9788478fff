/** What a download needs to know about a file. */
export type Served = { name: string; mediaType: string }

const SHOWN_INLINE = new Set(["application/pdf", "image/png", "image/jpeg", "image/webp"])
const OURS_ONLY = "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
const NOTHING_RUNS = `default-src 'none'; ${OURS_ONLY}; sandbox`
// Older Chrome and Safari leave the page empty when their PDF viewer is sandboxed or may not load its own parts.
const PDF_VIEWER_RUNS = `script-src 'none'; ${OURS_ONLY}`

/**
 * Answers with a file somebody handed in. It is always saved, unless showing was asked for and the kind is a picture or a
 * PDF; whatever it contains, nothing in it may run as a page of ours, and no cache keeps it.
 */
export const serveFile = (file: Served, bytes: Uint8Array, { inline = false }: { inline?: boolean } = {}): Response => {
  const shown = inline && SHOWN_INLINE.has(file.mediaType)
  const policy = shown && file.mediaType === "application/pdf" ? PDF_VIEWER_RUNS : NOTHING_RUNS
  return new Response(bytes as BodyInit, {
    headers: {
      "content-type": file.mediaType,
      "content-length": String(bytes.byteLength),
      "content-disposition": disposition(shown ? "inline" : "attachment", file.name),
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    },
  })
}

/** RFC 6266: an ASCII name for old programs and the real one, percent-encoded as RFC 8187 wants it. */
const disposition = (kind: "inline" | "attachment", name: string) => {
  const plain = name.replace(/[^\x20-\x7E]|["\\%]/g, "_")
  const exact = encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${exact}`
}
