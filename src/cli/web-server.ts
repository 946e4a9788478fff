import { type Server, createServer } from "node:http"
import { getRequestListener } from "@hono/node-server"
import type { Hono } from "hono"
import type { Config } from "#platform/config"
import type { AppEnv } from "#platform/http"
import { refusal } from "./output.ts"

export type WebServer = { port: number; stop: () => Promise<void> }
type Place = Pick<Config, "port" | "host">

/** A client that only trickles its headers or never reads gets its connection closed. */
const patience = {
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
}
const silentConnectionMs = 120_000
/** How long a stop waits for running requests. Containers are killed after ten seconds. */
const lastRequestsMs = 6_000

const sentences: Record<string, (place: Place) => { de: string; en: string }> = {
  EADDRINUSE: ({ port }) => ({
    de: `Auf Port ${port} läuft schon etwas. Beenden Sie es, oder wählen Sie mit PORT einen anderen.`,
    en: `Something is already running on port ${port}. Stop it, or choose another one with PORT.`,
  }),
  EACCES: ({ port }) => ({
    de: `Port ${port} darf nur root öffnen. Wählen Sie mit PORT einen anderen (ab 1024), und stellen Sie einen Reverse Proxy davor.`,
    en: `Only root may open port ${port}. Choose another one with PORT (1024 or higher), and put a reverse proxy in front.`,
  }),
  EADDRNOTAVAIL: ({ host }) => ({
    de: `Die Adresse "${host}" gehört nicht zu diesem Rechner. Berichtigen Sie HOST (127.0.0.1 = nur hier, 0.0.0.0 = überall).`,
    en: `The address "${host}" does not belong to this machine. Correct HOST (127.0.0.1 = only here, 0.0.0.0 = everywhere).`,
  }),
}

const explained = (error: NodeJS.ErrnoException, place: Place): Error => {
  const code = error.code === "ENOTFOUND" || error.code === "EAI_AGAIN" ? "EADDRNOTAVAIL" : (error.code ?? "")
  const sentence = sentences[code]
  return sentence ? refusal(sentence(place)) : error
}

/** Opens the port for a moment, so that a taken one is noticed before the database starts. */
export const checkPort = (place: Place): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, place)))
    probe.listen(place.port, place.host, () => probe.close(() => resolve()))
  })

const closeGently = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), lastRequestsMs)
    // A connection whose answer has just gone out would stay open for the next request, which must not come any more.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(force)
      clearInterval(idle)
      resolve()
    })
    server.closeIdleConnections()
  })

/** Answers requests from here on. `stop` takes no new ones and waits for those that are running. */
export const openWebServer = (app: Hono<AppEnv>, place: Place): Promise<WebServer> =>
  new Promise((resolve, reject) => {
    const answer = getRequestListener(app.fetch, { hostname: place.host })
    const server = createServer(patience, (incoming, outgoing) => void answer(incoming, outgoing))
    server.setTimeout(silentConnectionMs)
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, place)))
    server.listen(place.port, place.host, () => {
      const address = server.address()
      const port = typeof address === "object" && address ? address.port : place.port
      resolve({ port, stop: () => closeGently(server) })
    })
  })
