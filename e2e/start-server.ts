/** One Tragwerk with the demo world for all journeys: a real process, an empty data folder, a real mail server beside it. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { SMTPServer } from "smtp-server"

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })

/** Writes every mail it receives into a folder, one file each, in the order of arrival. */
const startMailServer = async (folder: string) => {
  mkdirSync(folder, { recursive: true })
  let count = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on("data", (part: Buffer) => parts.push(part))
      stream.on("end", () => {
        count += 1
        writeFileSync(join(folder, `${String(count).padStart(6, "0")}.eml`), Buffer.concat(parts))
        done()
      })
    },
  })
  const port = await freePort()
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve)
  })
  return {
    port,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(resolve)
      }),
  }
}

const answers = async (url: string, child: ChildProcess, output: () => string) => {
  const until = Date.now() + 180_000
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`Tragwerk ended with status ${child.exitCode} before it answered:\n${output()}`)
    if (
      await fetch(`${url}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Tragwerk did not answer in time:\n${output()}`)
}

/** Starts everything; the result stops it again. Also used by `npm run look`. */
export const startServer = async (environment: Record<string, string> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "tragwerk-e2e-"))
  const mails = join(folder, "mails")
  const smtp = await startMailServer(mails)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ["bin/tragwerk", "start", "--demo"], {
    env: {
      ...process.env,
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: join(folder, "data"),
      SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
      MAIL_FROM: "Tragwerk <tragwerk@example.org>",
      NODE_ENV: "development",
      LOG_LEVEL: "warn",
      ...(process.env["TEST_DATABASE_URL"] && process.env["E2E_DATABASE_URL"]
        ? { DATABASE_URL: process.env["E2E_DATABASE_URL"] }
        : {}),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => (output = (output + String(part)).slice(-20_000)))
  await answers(url, child, () => output)
  const stop = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGINT")
    await ended
    await smtp.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, mails, output: () => output, stop }
}

const setup = async () => {
  const server = await startServer()
  process.env["TRAGWERK_URL"] = server.url
  process.env["TRAGWERK_MAILS"] = server.mails
  return server.stop
}
// oxlint-disable-next-line import/no-default-export -- Playwright's global setup is a default export
export default setup
