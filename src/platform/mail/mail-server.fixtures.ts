// A real mail server for the tests, and what is needed to read what it received.
import { once } from "node:events"
import { type AddressInfo } from "node:net"
import { SMTPServer, type SMTPServerSession } from "smtp-server"

export type Received = { from: string; to: string[]; raw: string }
type Answer = { code: number; text: string } | "drop" | "silence" | undefined
export type Behaviour = {
  recipient?: (address: string) => Answer
  sender?: () => Answer
  /** Asked when the whole message is there. */
  message?: (raw: string) => Answer
}

const failure = ({ code, text }: { code: number; text: string }) => Object.assign(new Error(text), { responseCode: code })
const addresses = ({ envelope }: SMTPServerSession) => ({
  from: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
  to: envelope.rcptTo.map(({ address }) => address),
})

export const startMailServer = async (behaviour: Behaviour = {}, port = 0) => {
  const received: Received[] = []
  let seen = 0
  const reply = (answer: Answer, callback: (error?: Error | null) => void) => {
    if (answer === "drop") dropAll()
    else if (answer !== "silence") callback(answer ? failure(answer) : null)
  }
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onMailFrom: (_, _session, callback) => reply(behaviour.sender?.(), callback),
    onRcptTo: ({ address }, _session, callback) => reply(behaviour.recipient?.(address), callback),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", () => {
        seen += 1
        const raw = Buffer.concat(chunks).toString("utf8")
        reply(behaviour.message?.(raw), (error) => {
          if (!error) received.push({ ...addresses(session), raw })
          callback(error)
        })
      })
    },
  })
  const sockets = new Set<{ destroy: () => void }>()
  server.server.on("connection", (socket) => sockets.add(socket))
  const dropAll = () => sockets.forEach((socket) => socket.destroy())
  server.on("error", () => undefined)
  server.listen(port, "127.0.0.1")
  await once(server.server, "listening")
  const address = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    received,
    /** Messages that arrived completely, whatever the server answered. */
    seen: () => seen,
    stop: async () => {
      dropAll()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

const words = /=\?utf-8\?([bq])\?([^?]*)\?=/gi
const decodeQuoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8")
const decodeWord = (_: string, kind: string, text: string) =>
  kind.toLowerCase() === "b" ? Buffer.from(text, "base64").toString("utf8") : decodeQuoted(text.replaceAll("_", " "))

/** The headers, unfolded and decoded. */
export const headersOf = (raw: string) => {
  const [head = ""] = raw.split("\r\n\r\n")
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n")
  return lines.map((line) => line.replace(/\?=\s+=\?/g, "?==?").replace(words, decodeWord))
}
export const headerOf = (raw: string, name: string) =>
  headersOf(raw).flatMap((line) =>
    line.toLowerCase().startsWith(`${name.toLowerCase()}: `) ? [line.slice(name.length + 2)] : [],
  )

/** The decoded part of a content type. */
export const partOf = (raw: string, type: string) => {
  const part = raw.split(/\r\n--[^\r\n]+/).find((piece) => new RegExp(`^\\s*content-type: ${type}`, "im").test(piece)) ?? ""
  const [head = "", ...rest] = part.replace(/^\r\n/, "").split("\r\n\r\n")
  const body = rest.join("\r\n\r\n")
  if (/base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8")
  return /quoted-printable/i.test(head) ? decodeQuoted(body.replace(/=\r\n/g, "")) : body
}
