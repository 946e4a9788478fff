/** The yardstick: a Hono app without any middleware that answers with the same bytes, read once at its start. */
import { readFileSync } from "node:fs"
import { serve } from "@hono/node-server"
import { Hono } from "hono"
import { compress } from "hono/compress"

const [port = "", ...pages] = process.argv.slice(2)
const app = new Hono()
app.use("/gzip/*", compress())
for (const page of pages) {
  const [name = "", file = ""] = page.split("=")
  const html = readFileSync(file, "utf8")
  app.get(`/${name}`, (c) => c.html(html))
  app.get(`/gzip/${name}`, (c) => c.html(html))
}
serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" })
