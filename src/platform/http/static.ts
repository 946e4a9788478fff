import { createHash } from "node:crypto"
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs"
import { extname, join } from "node:path"
import type { MiddlewareHandler } from "hono"

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
}
type StaticFile = {
  body: Uint8Array<ArrayBuffer>
  compressed: Uint8Array<ArrayBuffer> | undefined
  type: string
  tag: string
  hashed: boolean
}

const load = (folder: string, found: Map<string, StaticFile>) => {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name)
    const type = TYPES[extname(name)]
    if (type === undefined || !statSync(file).isFile()) continue
    const body = new Uint8Array(readFileSync(file))
    const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 16)}"`
    const compressed = existsSync(`${file}.br`) ? new Uint8Array(readFileSync(`${file}.br`)) : undefined
    found.set(`/${name}`, { body, compressed, type, tag, hashed: name.startsWith("assets/") })
  }
}

/** Serves the few built styles, scripts, fonts and public files from memory, compressed with Brotli at build time. */
export const staticFiles = (folders: readonly string[]): MiddlewareHandler => {
  const found = new Map<string, StaticFile>()
  for (const folder of folders) load(folder, found)
  return async (c, next) => {
    const file = found.get(new URL(c.req.url).pathname)
    if (!file || (c.req.method !== "GET" && c.req.method !== "HEAD")) return next()
    c.header("Content-Type", file.type)
    c.header("ETag", file.tag)
    c.header("Vary", "Accept-Encoding")
    c.header("X-Content-Type-Options", "nosniff")
    c.header("Cache-Control", file.hashed ? "public, max-age=31536000, immutable" : "public, max-age=3600")
    if (c.req.header("if-none-match") === file.tag) return c.body(null, 304)
    if (!file.compressed || !c.req.header("accept-encoding")?.includes("br")) return c.body(file.body)
    c.header("Content-Encoding", "br")
    return c.body(file.compressed)
  }
}
