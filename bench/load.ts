/**
 * Many visitors at once: requests over kept connections, as fast as the answers come. Runs in a process of its own, so that it
 * takes no time from the server it measures; works on bare sockets, because an HTTP client costs more than the answers.
 */
import { fork } from "node:child_process"
import { connect } from "node:net"
import { quantile } from "./figures.ts"

export type Order = {
  port: number
  paths: readonly string[]
  headers?: Readonly<Record<string, string>>
  connections: number
  seconds: number
}
export type Load = {
  requests: number
  failures: number
  seconds: number
  perSecond: number
  bytes: number
  p50: number
  p95: number
  p99: number
}

/** The length of the first complete answer in the buffer, or undefined while it is not all there. */
const answerLength = (buffer: Buffer): number | undefined => {
  const headEnd = buffer.indexOf("\r\n\r\n")
  if (headEnd < 0) return undefined
  const head = buffer.toString("latin1", 0, headEnd).toLowerCase()
  const fixed = /\r\ncontent-length: (\d+)/.exec(head)
  if (fixed) return headEnd + 4 + Number(fixed[1]) <= buffer.length ? headEnd + 4 + Number(fixed[1]) : undefined
  if (!head.includes("\r\ntransfer-encoding: chunked")) return headEnd + 4
  let at = headEnd + 4
  for (;;) {
    const lineEnd = buffer.indexOf("\r\n", at)
    if (lineEnd < 0) return undefined
    const size = Number.parseInt(buffer.toString("latin1", at, lineEnd), 16)
    at = lineEnd + 2 + size + 2
    if (at > buffer.length) return undefined
    if (size === 0) return at
  }
}

const run = ({ port, paths, headers = {}, connections, seconds }: Order): Promise<Load> =>
  new Promise((resolve, reject) => {
    const head = Object.entries({ Host: `127.0.0.1:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}`)
    const requests = paths.map((path) => Buffer.from(`${[`GET ${path} HTTP/1.1`, ...head].join("\r\n")}\r\n\r\n`))
    const times: number[] = []
    let [next, failures, bytes, open] = [0, 0, 0, connections]
    const started = performance.now()
    const until = started + seconds * 1000
    const finish = () => {
      const took = (performance.now() - started) / 1000
      resolve({
        requests: times.length,
        failures,
        seconds: took,
        perSecond: times.length / took,
        bytes: times.length === 0 ? 0 : Math.round(bytes / times.length),
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        p99: quantile(times, 0.99),
      })
    }
    for (let index = 0; index < connections; index += 1) {
      let sentAt = 0
      let buffer: Buffer = Buffer.alloc(0)
      const socket = connect({ port, host: "127.0.0.1", noDelay: true })
      const send = () => {
        sentAt = performance.now()
        socket.write(requests[(next += 1) % requests.length] ?? "")
      }
      socket.on("connect", send)
      socket.on("data", (part: Buffer) => {
        buffer = buffer.length === 0 ? part : Buffer.concat([buffer, part])
        const length = answerLength(buffer)
        if (length === undefined) return
        times.push(performance.now() - sentAt)
        if (!buffer.subarray(9, 12).equals(Buffer.from("200"))) failures += 1
        bytes += length
        buffer = buffer.subarray(length)
        if (performance.now() < until) return send()
        socket.end()
        open -= 1
        if (open === 0) finish()
      })
      socket.on("error", reject)
    }
  })

/** Starts the other process, hands it the order and waits for its figures. */
export const load = (order: Order): Promise<Load> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL(import.meta.url), ["worker"], { stdio: "inherit" })
    let result: Load | undefined
    child.on("message", (message) => (result = message as Load))
    child.on("exit", () => (result ? resolve(result) : reject(new Error("The load generator ended without a result"))))
    child.send(order)
  })

if (process.argv[2] === "worker" && process.send)
  process.once("message", (order) => void run(order as Order).then((result) => process.send?.(result, () => process.exit(0))))
