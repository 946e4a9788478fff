// `npm run new feature training/waitlist` writes the folder of a feature in the shape ARCHITECTURE.md describes.
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [kind, place = ""] = process.argv.slice(2)
const [module, feature] = place.split("/")
if (kind !== "feature" || !/^[a-z-]+$/.test(module ?? "") || !/^[a-z-]+$/.test(feature ?? "")) {
  console.error("npm run new feature MODULE/FEATURE   (kebab-case, for example: training/waitlist)")
  process.exit(2)
}
const moduleFolder = join(root, "src/modules", module)
const folder = join(moduleFolder, feature)
if (existsSync(folder)) {
  console.error(`src/modules/${module}/${feature} is there already.`)
  process.exit(1)
}
const pascal = (text) => text.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase())
const camel = (text) => pascal(text).replace(/^./, (letter) => letter.toLowerCase())
const write = (file, text) => {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(file.slice(root.length + 1))
}

write(
  join(moduleFolder, "paths.ts"),
  `import { path } from "#platform/http"\n\nexport const paths = {\n  ${camel(feature)}: path("/${module}/${feature}"),\n}\n`,
)
for (const language of ["de", "en"])
  write(join(moduleFolder, `locales/${language}.json`), `{\n  "${feature}.title": "${pascal(feature)}"\n}\n`)
write(
  join(moduleFolder, "texts.ts"),
  `import { translator } from "#platform/i18n"\nimport de from "./locales/de.json" with { type: "json" }\nimport en from "./locales/en.json" with { type: "json" }\n\nexport type Key = keyof typeof de\nexport const { t, T, errorText } = translator({ de, en })\n`,
)
write(
  join(moduleFolder, "module.ts"),
  `import { defineModule } from "#platform/module"\nimport { ${camel(feature)}Routes } from "./${feature}/routes.tsx"\n\nexport const ${camel(module)} = defineModule({ id: "${module}", routes: [${camel(feature)}Routes], personalData: "none" })\n`,
)
write(
  join(folder, "routes.tsx"),
  `import { Hono } from "hono"\nimport type { AppEnv, Services } from "#platform/http"\nimport { paths } from "../paths.ts"\nimport { ${pascal(feature)}Page } from "./views/${feature}-page.tsx"\n\nexport const ${camel(feature)}Routes = (_services: Services) =>\n  new Hono<AppEnv>().get(paths.${camel(feature)}.pattern, (c) => c.html(<${pascal(feature)}Page />))\n`,
)
write(
  join(folder, `views/${feature}-page.tsx`),
  `import { PublicPage } from "#ui/page"\nimport { T, t } from "../../texts.ts"\n\nexport const ${pascal(feature)}Page = () => (\n  <PublicPage title={t("${feature}.title")}>\n    <h1>\n      <T k="${feature}.title" />\n    </h1>\n  </PublicPage>\n)\n`,
)
write(
  join(folder, `${feature}.test.ts`),
  `import { afterAll, beforeAll, expect, test } from "vitest"\nimport { testWorld } from "../../../../test/world.ts"\nimport { ${camel(module)} } from "../module.ts"\nimport { paths } from "../paths.ts"\n\nlet world: Awaited<ReturnType<typeof testWorld>>\nbeforeAll(async () => {\n  world = await testWorld({ modules: [${camel(module)}] })\n})\nafterAll(() => world.close())\n\ntest("the page opens", async () => {\n  expect((await world.get(paths.${camel(feature)}.in("de", {}))).status).toBe(200)\n})\n`,
)
console.log(`\nAdd the module to src/modules.ts and to the map in src/architecture.test.ts if it is new.`)
