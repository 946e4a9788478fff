import { expect, test } from "vitest"
import { serveFile } from "./serve.ts"

const bytes = new TextEncoder().encode("Hallo")
const serve = (mediaType: string, inline: boolean, name = "Satzung.pdf") =>
  serveFile({ name, mediaType }, bytes, { inline }).headers

test("a file is saved unless showing it was asked for and is safe", () => {
  expect(serve("application/pdf", false).get("content-disposition")).toMatch(/^attachment;/)
  expect(serve("application/pdf", true).get("content-disposition")).toMatch(/^inline;/)
  expect(serve("image/png", true).get("content-disposition")).toMatch(/^inline;/)
  for (const mediaType of [
    "text/plain; charset=utf-8",
    "text/csv; charset=utf-8",
    "image/svg+xml",
    "text/html",
    "application/octet-stream",
  ])
    expect(serve(mediaType, true).get("content-disposition")).toMatch(/^attachment;/)
})
test("nothing in a file can run, and no cache keeps it", () => {
  for (const inline of [true, false]) {
    const headers = serve("image/png", inline)
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(headers.get("content-security-policy")).toContain("sandbox")
    expect(headers.get("cache-control")).toBe("private, no-store")
  }
  expect(serve("application/pdf", false).get("content-security-policy")).toContain("sandbox")
  expect(serve("application/pdf", true).get("content-security-policy")).toContain("script-src 'none'")
})
test("names of every script arrive, old programs get an ASCII one", () => {
  const disposition = serve("application/pdf", false, `اساسنامه "50 %" (neu)'s.pdf`).get("content-disposition") ?? ""
  const [, plain, exact] = /^attachment; filename="([^"]*)"; filename\*=UTF-8''([\w.%~-]+)$/.exec(disposition) ?? []
  expect(plain).toBe("________ _50 __ (neu)'s.pdf")
  expect(decodeURIComponent(exact ?? "")).toBe(`اساسنامه "50 %" (neu)'s.pdf`)
})
test("the bytes arrive unchanged", async () => {
  const answer = serveFile({ name: "a.txt", mediaType: "text/plain; charset=utf-8" }, bytes)
  expect(answer.headers.get("content-length")).toBe("5")
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
})
