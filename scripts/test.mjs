// Every test: types, style, format, dead code, texts, architecture, units, features, and the journeys in a real browser.
// `--check` leaves out what needs a database or a browser. Closes with the counts of all of them.
import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reports = mkdtempSync(join(tmpdir(), "tragwerk-reports-"))
const bin = (name) => join(root, "node_modules/.bin", name)

const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } })
    child.on("error", () => resolve(127))
    child.on("close", (code) => resolve(code ?? 1))
  })

const check = (name, command, args) => async () => {
  const code = await run(command, args)
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}

const report = (file) => {
  try {
    return JSON.parse(readFileSync(join(reports, file), "utf8"))
  } catch {
    return undefined
  }
}

/** A runner that ends badly without saying which test failed (no report, a crash at the start) counts as one failure. */
const counted = (name, code, { passed = 0, failed = 0, skipped = 0 }) => ({
  name,
  passed,
  failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
  skipped,
})

const vitest = async (filter) => {
  const code = await run(bin("vitest"), [
    "run",
    ...filter,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${join(reports, "vitest.json")}`,
  ])
  const found = report("vitest.json")
  return counted("vitest", code, {
    passed: found?.numPassedTests,
    failed: found?.numFailedTests,
    skipped: found?.numPendingTests,
  })
}

const journeys = async () => {
  const { findChromium } = await import("./browser.mjs")
  let chromium
  try {
    chromium = await findChromium()
  } catch (error) {
    console.error(error.message)
    return { name: "journeys", passed: 0, failed: 1 }
  }
  const code = await run(bin("playwright"), ["test"], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, "journeys.json"),
  })
  const stats = report("journeys.json")?.stats
  return counted("journeys", code, {
    passed: stats && stats.expected + stats.flaky,
    failed: stats?.unexpected,
    skipped: stats?.skipped,
  })
}

const checks = [
  check("types", bin("tsc"), ["-p", "."]),
  check("lint", bin("oxlint"), ["--type-aware", "src", "test", "e2e", "bench"]),
  check("format", bin("oxfmt"), ["--check", "src", "test", "e2e", "bench", "scripts"]),
  check("dead code", bin("knip"), []),
]
const steps = process.argv.includes("--check")
  ? [...checks, () => vitest(["src/architecture.test.ts", "src/texts.test.ts"])]
  : process.argv.includes("--unit")
    ? [() => vitest([])]
    : process.argv.includes("--journeys")
      ? [journeys]
      : [...checks, () => vitest([]), journeys]

const results = []
for (const step of steps) results.push(await step())
rmSync(reports, { recursive: true, force: true })

console.log()
for (const { name, passed, failed } of results)
  console.log(`  ${failed === 0 ? "ok " : "NO "} ${name}: ${passed} passed, ${failed} failed`)
const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0)
const skipped = sum("skipped")
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped ? `, ${skipped} skipped` : ""}`)
process.exitCode = sum("failed") === 0 ? 0 : 1
