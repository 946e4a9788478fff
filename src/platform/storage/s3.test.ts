import { createHash } from "node:crypto"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { openS3 } from "./s3.ts"
import { keys, startS3 } from "./s3-server.fixtures.ts"
import { collect, text } from "./sample-files.fixtures.ts"

const id = "0198f0aa-1111-7222-8333-4444555566ab"
const bytes = text("Satzung der Brücke")
const sha256 = createHash("sha256").update(bytes).digest("hex")
let server: Awaited<ReturnType<typeof startS3>>
const open = (secretKey = keys.secretKey) => openS3({ kind: "s3", endpoint: server.endpoint, ...keys, secretKey })

beforeAll(async () => {
  server = await startS3({ pageSize: 2 })
})
afterEach(() => {
  server.objects.clear()
  server.state.refuse = undefined
})
afterAll(() => server.close())

test("a file is stored with a signed request and comes back as written", async () => {
  const store = open()
  expect(await store.write(id, bytes, sha256)).toBe("written")
  expect([...server.objects.keys()]).toEqual([`files/ab/${id}`])
  expect(await store.read(id)).toEqual(bytes)
  await store.remove(id)
  expect(server.objects.size).toBe(0)
  expect(await store.read(id)).toBeUndefined()
  await store.remove(id)
})
test("a wrong key or other bytes than signed are refused, and the error tells no secrets", async () => {
  await expect(open("wrong").write(id, bytes, sha256)).rejects.toThrow(
    "The S3 storage refused to store a file: 403 SignatureDoesNotMatch",
  )
  await expect(open().write(id, text("etwas anderes"), sha256)).rejects.toThrow("403 SignatureDoesNotMatch")
  expect(server.objects.size).toBe(0)
})
test("a full storage is a problem to show, a broken one an error", async () => {
  server.state.refuse = { status: 507, code: "XMinioStorageFull" }
  expect(await open().write(id, bytes, sha256)).toBe("no-space")
  server.state.refuse = { status: 403, code: "QuotaExceeded" }
  expect(await open().write(id, bytes, sha256)).toBe("no-space")
  server.state.refuse = { status: 503, code: "SlowDown" }
  server.state.asked.length = 0
  await expect(open().write(id, bytes, sha256)).rejects.toThrow("503 SlowDown")
  expect(server.state.asked).toHaveLength(3)
})
test("long listings are read to the end", async () => {
  const store = open()
  const ids = Array.from({ length: 5 }, (_, index) => id.replace(/ab$/, `a${index}`))
  for (const each of ids) await store.write(each, bytes, sha256)
  server.objects.set("other/thing", { bytes: Buffer.from(""), changedAt: new Date() })
  server.objects.set("files/drafts/rest", { bytes: Buffer.from(""), changedAt: new Date() })
  const listed = await collect(store.list())
  expect(listed.map((object) => object.id).filter(Boolean)).toEqual(ids)
  expect(listed).toHaveLength(6)
  expect(Math.abs(Date.now() - (listed[0]?.changedAt.getTime() ?? 0))).toBeLessThan(60_000)
  for (const { key } of listed) await store.discard(key)
  expect([...server.objects.keys()]).toEqual(["other/thing"])
})
