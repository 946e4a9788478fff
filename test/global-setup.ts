import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { migrate, newId, openDatabase } from "../src/platform/db/index.ts"
import { startServer } from "../src/platform/db/embedded/server.ts"
import { isAlive } from "../src/platform/db/process.ts"
import { administer, withDatabase } from "./server.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** The server of this test run and the migrated database that every test file copies. */
    testServer: { url: string; template: string }
  }
}

const prefix = "tragwerk-test-"

/** A run that was killed could not tidy up: its folder carries its process id. */
const removeLeftovers = () => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix)))
    if (!isAlive(Number(name.slice(prefix.length).split("-")[0]))) rmSync(join(tmpdir(), name), { recursive: true, force: true })
}

const startEmbedded = async () => {
  removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  process.once("exit", removeFolder)
  // Tests throw their data away, so nothing needs to reach the disk. Only here.
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "100", autovacuum: "off" }
  const server = await startServer(folder, { binDir: process.env["POSTGRES_BIN_DIR"], settings })
  const stop = async () => {
    await server.stop()
    removeFolder()
  }
  return { url: `postgresql://tragwerk@localhost/postgres?host=${encodeURIComponent(server.socketFolder)}`, stop }
}

/** One server for the whole run, one database migrated once; `testDatabase()` makes the copies. */
export const setup = async (project: TestProject) => {
  const given = process.env["TEST_DATABASE_URL"]
  const { url, stop } = given ? { url: given, stop: async () => undefined } : await startEmbedded()
  const template = `tragwerk_test_${newId().replaceAll("-", "")}`
  await administer(url, `create database ${template} encoding 'UTF8' template template0`)
  const database = await openDatabase({ databaseUrl: withDatabase(url, template), dataDir: "" })
  await migrate(database, join(project.config.root, "db/migrations"))
  await database.close()
  project.provide("testServer", { url, template })
  return async () => {
    if (given) await administer(url, `drop database if exists ${template} with (force)`)
    await stop()
  }
}
