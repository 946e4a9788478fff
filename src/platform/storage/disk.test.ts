import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { openDisk } from "./disk.ts"
import { collect, text } from "./sample-files.fixtures.ts"

const id = "0198f0aa-1111-7222-8333-4444555566ab"
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tragwerk-disk-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test("a file comes back as written, readable by nobody else", async () => {
  const disk = openDisk(join(folder, "files"))
  expect(await disk.write(id, text("Satzung"), "")).toBe("written")
  expect(Buffer.from((await disk.read(id)) ?? []).toString()).toBe("Satzung")
  const path = join(folder, "files", "ab", id)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(join(folder, "files"))).mode & 0o777).toBe(0o700)
  expect((await stat(join(folder, "files", "ab"))).mode & 0o777).toBe(0o700)
  await disk.remove(id)
  expect(await disk.read(id)).toBeUndefined()
  await disk.remove(id)
})
test("everything that lies there is listed, drafts of killed writes without an id", async () => {
  const disk = openDisk(join(folder, "files"))
  expect(await collect(disk.list())).toEqual([])
  await disk.write(id, text("Satzung"), "")
  const draft = join(folder, "files", "drafts", `${id}.0a1b2c3d`)
  await writeFile(draft, "half")
  await utimes(draft, new Date("2026-01-01"), new Date("2026-01-01"))
  const listed = (await collect(disk.list())).toSorted((a, b) => a.key.localeCompare(b.key))
  expect(listed.map(({ key, id: found }) => [key, found])).toEqual([
    [`ab/${id}`, id],
    [`drafts/${id}.0a1b2c3d`, undefined],
  ])
  expect(listed[1]?.changedAt).toEqual(new Date("2026-01-01"))
  await disk.discard(listed[1]?.key ?? "")
  expect(await readdir(join(folder, "files", "drafts"))).toEqual([])
})
test("an id that is none never becomes a path", async () => {
  const disk = openDisk(join(folder, "files"))
  await writeFile(join(folder, "secret"), "geheim")
  for (const wrong of ["../secret", "", "..", `../ab/${id}`, id.toUpperCase()]) {
    await expect((async () => disk.read(wrong))()).rejects.toThrow("not the id")
    await expect((async () => disk.write(wrong, text("x"), ""))()).rejects.toThrow("not the id")
    await expect((async () => disk.remove(wrong))()).rejects.toThrow("not the id")
  }
  expect(await readFile(join(folder, "secret"), "utf8")).toBe("geheim")
})
test("a fault that is not a full disk is thrown, and leaves nothing behind", async () => {
  await mkdir(join(folder, "files"))
  await writeFile(join(folder, "files", "ab"), "a file where the folder should be")
  const disk = openDisk(join(folder, "files"))
  await expect(disk.write(id, text("Satzung"), "")).rejects.toThrow(/EEXIST|ENOTDIR/)
  expect(await readdir(join(folder, "files", "drafts")).catch(() => [])).toEqual([])
  await chmod(folder, 0o700)
})
