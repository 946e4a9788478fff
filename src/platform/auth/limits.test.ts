import { Hono } from "hono"
import { expect, test } from "vitest"
import type { Config } from "#platform/config"
import { attemptLimit, clientKey, notBefore, takeAttempts } from "./limits.ts"

const app = new Hono().get("/", (c) => c.text(clientKey(c, { trustProxy: true } as Config)))
const keyOf = async (address: string) => (await app.request("/", { headers: { "x-forwarded-for": address } })).text()

test("one IPv6 network is one client, however its addresses are written", async () => {
  expect(await keyOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2")
  expect(await keyOf("2001:db8::1")).toBe("2001:db8:0:0")
  expect(await keyOf("::1")).toBe("0:0:0:0")
  expect(await keyOf("203.0.113.9")).toBe("203.0.113.9")
  expect(await keyOf("::ffff:203.0.113.9")).toBe("::ffff:203.0.113.9")
})

test("a used-up limit says how long to wait; forgetting it helps one key only", async () => {
  const [one, other] = [attemptLimit(2, 15), attemptLimit(1, 15)]
  expect(
    await takeAttempts([
      [one, "a"],
      [other, "a"],
    ]),
  ).toBeUndefined()
  expect(
    await takeAttempts([
      [one, "a"],
      [other, "a"],
    ]),
  ).toBeGreaterThan(890)
  expect(
    await takeAttempts([
      [one, "a"],
      [other, "b"],
    ]),
  ).toBeGreaterThan(890)
  await one.forget("a")
  expect(
    await takeAttempts([
      [one, "a"],
      [other, "b"],
    ]),
  ).toBeUndefined()
})

test("an answer waits, but not for long work twice", async () => {
  const start = performance.now()
  expect(await notBefore(60, Promise.resolve("x"))).toBe("x")
  expect(performance.now() - start).toBeGreaterThanOrEqual(55)
})
