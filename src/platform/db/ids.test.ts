import { expect, test } from "vitest"
import { newId } from "#platform/db"

test("ids are UUIDs of version 7, all different and in ascending order, also within one millisecond", () => {
  const before = Date.now()
  const ids = Array.from({ length: 20_000 }, newId)
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
  const first = Number.parseInt((ids[0] ?? "").replaceAll("-", "").slice(0, 12), 16)
  expect(first).toBeGreaterThanOrEqual(before)
})
