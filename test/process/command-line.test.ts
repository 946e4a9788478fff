/** bin/tragwerk as a real process: what it prints, how it ends, what it leaves alone. */
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { settings } from "#platform/config"
import { patience, temporaryFolder, tragwerk } from "./tragwerk.ts"

// The first call builds when the sources have changed.
beforeAll(() => tragwerk(["--help"]), patience)

describe("help", () => {
  const commands = ["start", "worker", "migrate", "config", "doctor", "user list"]

  test("speaks German where the system does, English elsewhere, from any folder", async () => {
    const [german, english] = await Promise.all([
      tragwerk(["--help"], { env: { LANG: "de_DE.UTF-8" }, cwd: temporaryFolder() }),
      tragwerk(["help"], { env: { LANG: "fr_FR.UTF-8" }, cwd: "/" }),
    ])
    expect(german).toMatchObject({ status: 0, err: "" })
    expect(german.out).toContain("Aufruf: tragwerk")
    expect(english).toMatchObject({ status: 0, err: "" })
    expect(english.out).toContain("Usage: tragwerk")
    for (const command of commands) for (const { out } of [german, english]) expect(out).toContain(`\n  ${command}`)
  })

  test("LC_ALL wins over LANG, and an empty one does not count", async () => {
    const [all, empty] = await Promise.all([
      tragwerk(["doctor", "--help"], { env: { LC_ALL: "de_AT.UTF-8", LANG: "C" } }),
      tragwerk(["doctor", "--help"], { env: { LC_ALL: "", LANG: "de_DE" } }),
    ])
    expect(all).toMatchObject({ status: 0, out: expect.stringContaining("prüft Datenbank") })
    expect(empty.out).toBe(all.out)
  })

  test("a reader that goes away is no fault", async () => {
    const command = [
      "sh",
      "-c",
      `"$0" "$@" --help | head -n 1; exit 0`,
      process.execPath,
      join(import.meta.dirname, "../../bin/tragwerk"),
    ]
    expect(await tragwerk([], { command })).toMatchObject({ status: 0, err: "", out: expect.stringMatching(/^Usage.*\n$/) })
  })
})

describe("what cannot be done ends with status 2 and one sentence", () => {
  const cases: [string, string[], Record<string, string>, RegExp][] = [
    ["an unknown command", ["nonsense"], {}, /no command "nonsense".*--help/],
    ["half a command", ["user"], {}, /"user" without a second word.*\n\s+tragwerk user /],
    ["a mistyped option", ["start", "--dmeo"], {}, /no argument "--dmeo".*start \[--demo\]/],
    ["a port that is none", ["start"], { PORT: "abc" }, /PORT: .*expects a whole number/],
    ["a port too high", ["start"], { PORT: "70000" }, /PORT: .*0 to 65535/],
    ["a mail server without scheme", ["start"], { SMTP_URL: "mail.example.org" }, /SMTP_URL: .*smtp: or smtps:/],
    ["a sender without address", ["start"], { MAIL_FROM: "Tragwerk" }, /MAIL_FROM: .*e-mail address/],
    ["half an S3 storage", ["doctor"], { S3_URL: "https://s3.example.org/b" }, /missing: S3_ACCESS_KEY, S3_SECRET_KEY/],
    [
      "half a single sign-on",
      ["config"],
      { OIDC_ISSUER: "https://id.example.org" },
      /missing: OIDC_CLIENT_ID, OIDC_CLIENT_SECRET/,
    ],
    ["a log level that is none", ["doctor"], { LOG_LEVEL: "loud" }, /LOG_LEVEL: .*error, warn, info/],
    ["a demo world for everybody", ["start", "--demo"], { HOST: "0.0.0.0" }, /well-known passwords.*without --demo/],
    ["a worker without a server", ["worker"], {}, /set DATABASE_URL/],
    ["several faults at once", ["migrate"], { PORT: "-1", TRUST_PROXY: "perhaps" }, /PORT: [^]*TRUST_PROXY: .*one of/],
  ]
  test.each(cases)("%s", async (_, args, env, sentence) => {
    const folder = join(temporaryFolder(), "data")
    const { status, out, err } = await tragwerk(args, { env: { DATA_DIR: folder, ...env } })
    expect(err).toMatch(sentence)
    expect(err).not.toMatch(/\n\s+at |node:internal/)
    expect({ status, made: existsSync(folder) }).toEqual({ status: 2, made: false })
    if (args[0] !== "config") expect(out).toBe("")
  })

  test("a data folder that cannot be made", async () => {
    const { status, err } = await tragwerk(["doctor"], { env: { DATA_DIR: "/proc/version/data" } })
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(/DATA_DIR, SECRET_FILE: .*permissions/) })
  })

  test("a database server that does not answer", async () => {
    const env = { DATA_DIR: temporaryFolder(), DATABASE_URL: "postgres://tragwerk:geheim@localhost:1/none?connect_timeout=1" }
    const { status, err } = await tragwerk(["user", "list"], {
      env: { ...env, DATABASE_URL: "postgres://u:geheim@nowhere.invalid/x" },
    })
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringMatching(/DATABASE_URL \(nowhere\.invalid\/x\) cannot be reached/),
    })
    expect(err).not.toContain("geheim")
  })
})

describe("config", () => {
  test("explains every setting in both languages, and makes neither database nor folder nor secret", async () => {
    const folder = join(temporaryFolder(), "data")
    const env = { DATA_DIR: folder }
    const [german, english] = await Promise.all([
      tragwerk(["config"], { env: { ...env, LANG: "de_DE.UTF-8" } }),
      tragwerk(["config"], { env }),
    ])
    for (const [name, { de, en }] of Object.entries(settings)) {
      expect(german.out).toMatch(new RegExp(`^${name}=.*\\n {4}`, "m"))
      expect(german.out).toContain(`    ${de}\n`)
      expect(english.out).toContain(`    ${en}\n`)
    }
    expect(german.status).toBe(0)
    expect(german.out).toContain("PORT=3000  [Vorgabe]")
    expect(english.out).toContain(`SECRET_FILE=${folder}/secret  [default]`)
    expect(existsSync(folder)).toBe(false)
  })

  test("shows what is set, and of secrets that they are set", async () => {
    const env = {
      PORT: "8080",
      SMTP_URL: "smtps://post:p@ss/w?rt@mail.example.org:465",
      DATABASE_URL: "postgres://tragwerk@db.example.org/t?password=hidden&sslmode=require",
      S3_URL: "https://user:hidden@s3.example.org/bucket",
      S3_ACCESS_KEY: "hidden",
      S3_SECRET_KEY: "hidden",
      OIDC_CLIENT_SECRET: "hidden",
    }
    const { out } = await tragwerk(["config"], { env })
    expect(out).not.toMatch(/hidden|p@ss|w\?rt/)
    for (const line of [
      "PORT=8080",
      "SMTP_URL=smtps://***@mail.example.org:465",
      "DATABASE_URL=postgres://***@db.example.org/t?password=***&sslmode=require",
      "S3_URL=https://***@s3.example.org/bucket",
      "S3_SECRET_KEY=***",
      "OIDC_CLIENT_SECRET=***",
    ])
      expect(out).toContain(`${line}\n`)
  })

  test("a relative data folder means the caller's folder, the default lies beside the program", async () => {
    const here = temporaryFolder()
    const [relative, usual] = await Promise.all([
      tragwerk(["config"], { env: { DATA_DIR: "mine" }, cwd: here }),
      tragwerk(["config"], { cwd: here }),
    ])
    expect(relative.out).toContain(`SECRET_FILE=${here}/mine/secret`)
    expect(usual.out).toContain(`DATA_DIR=${join(import.meta.dirname, "../../data")}  `)
    expect(readdirSync(here)).toEqual([])
  })
})
