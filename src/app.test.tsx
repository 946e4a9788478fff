import { Hono } from "hono"
import { afterAll, beforeAll, expect, test } from "vitest"
import { z } from "zod"
import { testWorld, visitorWith } from "../test/world.ts"
import {
  type AppEnv,
  type Services,
  leaveFlash,
  list,
  path,
  permission,
  readForm,
  requirePermission,
  typedList,
  typedText,
} from "#platform/http"
import { language } from "#platform/i18n"
import { defineModule } from "#platform/module"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"

const form = z.object({ name: z.string().trim().min(1, "error.required").max(20, "error.long"), topics: list(z.string()) })
const secret = permission("sample.see", ["adviser"])
const paths = { form: path("/probe"), item: path("/probe/:id"), staff: path("/buero/probe"), broken: path("/probe/kaputt") }

const sample = defineModule({
  id: "sample",
  personalData: "none",
  routes: [
    ({ config }: Services) =>
      new Hono<AppEnv>()
        .get(paths.form.pattern, (c) =>
          c.html(
            <PublicPage title="Probe" formId="probe">
              <PostForm id="probe" action={paths.form.to({})}>
                <input name="name" />
              </PostForm>
            </PublicPage>,
          ),
        )
        .post(paths.form.pattern, async (c) => {
          const read = await readForm(c, form)
          if (!read.ok)
            return c.json(
              {
                language: language(),
                name: typedText(read.form, "name"),
                topics: typedList(read.form, "topics"),
                errors: read.form.errors,
              },
              read.status,
            )
          leaveFlash(c, config, "Gespeichert: ثبت")
          return c.redirect(paths.form.to({}), 303)
        })
        .get(paths.broken.pattern, () => {
          throw new Error("a secret detail")
        })
        .get(paths.staff.pattern, requirePermission(secret), (c) => c.text("staff"))
        .get(paths.item.pattern, (c) => c.text(`item ${c.req.param("id")} in ${language()}`)),
  ],
})

let world: Awaited<ReturnType<typeof testWorld>>
beforeAll(async () => {
  world = await testWorld({ modules: [sample] })
})
afterAll(() => world.close())

test("an address without a language leads to the visitor's, and keeps its query", async () => {
  const answer = await world.get("/probe?a=1", { headers: { "accept-language": "kmr, tr;q=0.5" } })
  expect([answer.status, answer.headers.get("location"), answer.headers.get("vary")]).toEqual([
    302,
    "/ku/probe?a=1",
    "Accept-Language",
  ])
  expect((await world.get("/", { headers: { "accept-language": "xx" } })).headers.get("location")).toBe("/de")
})
test("the page of a language says so, in its direction", async () => {
  const html = await world.html("/ar/probe")
  expect(html).toMatch(/^<!doctype html><html lang="ar" dir="rtl"/)
  expect(await (await world.get("/fa/probe/7/")).text()).toBe("item 7 in fa")
})
test("headers allow nothing from elsewhere and no inline script", async () => {
  const { headers } = await world.get("/de/probe")
  expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("referrer-policy")).toBe("same-origin")
})
test("wrong input comes back with what was typed", async () => {
  const answer = await world.post("/de/probe", { name: "", topics: ["a", "b"] })
  expect([answer.status, await answer.json()]).toEqual([
    422,
    { language: "de", name: "", topics: ["a", "b"], errors: { name: "error.required" } },
  ])
})
test("direction overrides and control characters never arrive", async () => {
  const answer = await world.post("/de/probe", { name: "\u202Egnp.exe\u0000 und noch viel mehr", topics: "x" })
  expect(await answer.json()).toMatchObject({ name: "gnp.exe und noch viel mehr", topics: ["x"], errors: { name: "error.long" } })
})
test("switching the language keeps what was typed and accuses nobody", async () => {
  const first = await world.post("/de/probe", { name: "", topics: "a", _language: "tr" })
  expect([first.status, first.headers.get("location")]).toEqual([307, "/tr/probe"])
  const second = await world.post("/tr/probe", { name: "", topics: "a", _language: "tr" })
  expect([second.status, await second.json()]).toEqual([200, { language: "tr", name: "", topics: ["a"], errors: {} }])
})
test("a post from another site is refused", async () => {
  for (const headers of [{ "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }])
    expect((await world.post("/de/probe", { name: "x" }, { headers })).status).toBe(403)
  const foreign = await world.app.request("/de/probe", {
    method: "POST",
    headers: { origin: "https://evil.example" },
    body: new URLSearchParams({ name: "x" }),
  })
  expect(foreign.status).toBe(403)
  expect(await foreign.text()).toContain("Das Absenden hat nicht geklappt")
})
test("a browser that sends neither origin nor fetch metadata needs the form's token", async () => {
  const page = await world.app.request("/de/probe")
  const cookie = page.headers.get("set-cookie")?.split(";")[0] ?? ""
  const token = /name="_token" value="([^"]+)"/.exec(await page.text())?.[1] ?? ""
  const post = (fields: Record<string, string>) =>
    world.app.request("/de/probe", { method: "POST", headers: { cookie }, body: new URLSearchParams({ name: "Ada", ...fields }) })
  expect((await post({})).status).toBe(403)
  expect((await post({ _token: "forged" })).status).toBe(403)
  expect((await post({ _token: token })).status).toBe(303)
})
test("a message is shown once, in any script", async () => {
  const saved = await world.post("/de/probe", { name: "Ada" })
  const cookie = saved.headers.get("set-cookie")?.split(";")[0] ?? ""
  const shown = await world.get("/de/probe", { cookie })
  expect(await shown.text()).toContain("Gespeichert: ثبت")
  expect(shown.headers.get("set-cookie")).toContain("tw_flash=; Max-Age=0")
  expect(await world.html("/de/probe", { cookie: "tw_flash=forged.x" })).not.toContain("forged")
})
test("guests are asked to sign in, others do not find what they may not see", async () => {
  const guest = await world.get("/de/buero/probe?a=1")
  expect([guest.status, guest.headers.get("location")]).toEqual([303, "/de/anmelden?zurueck=%2Fde%2Fbuero%2Fprobe%3Fa%3D1"])
  expect((await world.get("/de/buero/probe", { as: visitorWith(["member"]) })).status).toBe(404)
  const staff = await world.get("/de/buero/probe", { as: visitorWith(["adviser"]) })
  expect([staff.status, staff.headers.get("cache-control")]).toEqual([200, "no-store"])
})
test("what is not there is said in the visitor's language", async () => {
  const answer = await world.get("/en/nowhere")
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining("This page does not exist")])
})
test("a fault gives a number, never its details", async () => {
  const answer = await world.get("/de/probe/kaputt")
  const html = await answer.text()
  expect(answer.status).toBe(500)
  expect(html).toMatch(/Ihre Nummer|reference">[0-9A-Z]{6}</)
  expect(html).not.toContain("secret detail")
})
test("a body that is far too large is refused with a sentence", async () => {
  const body = "x".repeat(30 * 1024 * 1024)
  const answer = await world.app.request("/de/probe", {
    method: "POST",
    headers: {
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
    },
    body,
  })
  expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining("Das ist zu groß")])
})
