// Builds the server (dist/server) and the styles and islands (dist/client). Run by `npm run build`, and by `bin/tragwerk`
// itself whenever the sources are newer than what was built.
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliCompressSync, constants } from "node:zlib"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, "dist/built-from")

const filesUnder = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))

/** Names and contents of everything the build reads: a fresh checkout of the same commit, or a container layer, has the same stamp. */
export const sourceStamp = () => {
  const hash = createHash("sha256")
  for (const file of [...filesUnder("src"), join(root, "package-lock.json"), join(root, "scripts/build.mjs")].sort()) {
    hash.update(`${relative(root, file)}\n`).update(readFileSync(file))
  }
  return hash.digest("hex")
}

export const isBuilt = () => existsSync(stamp) && readFileSync(stamp, "utf8") === sourceStamp()

const islands = () => filesUnder("src").filter((file) => /[\\/]islands[\\/][^/\\]+\.ts$/.test(file) && !file.endsWith(".test.ts"))
const styles = () => filesUnder("src").filter((file) => /[\\/]styles[\\/](app|staff)\.css$/.test(file))

const compressAll = (folder) => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name)
    if (entry.isFile() && /\.(css|js|svg)$/.test(entry.name))
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  }
}

/** Builds next to the old one and swaps at the end, so that a build that fails leaves the running version alone. */
export const build = async ({ quiet = true } = {}) => {
  const { build: viteBuild } = await import("vite")
  const from = sourceStamp()
  const draft = join(root, `dist.${process.pid}`)
  const level = quiet ? "error" : "info"
  mkdirSync(draft, { recursive: true })
  await viteBuild({
    root,
    configFile: false,
    publicDir: false,
    logLevel: level,
    oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
    build: {
      ssr: true,
      target: "node20",
      outDir: join(draft, "server"),
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: { cli: join(root, "src/cli/cli.ts"), main: join(root, "src/main.ts") },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  })
  await viteBuild({
    root,
    configFile: false,
    publicDir: false,
    base: "/",
    logLevel: level,
    build: {
      outDir: join(draft, "client"),
      manifest: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      cssMinify: true,
      rolldownOptions: { input: [...styles(), ...islands()] },
    },
  })
  compressAll(join(draft, "client"))
  writeFileSync(join(draft, "built-from"), from)
  const old = join(root, `dist.old.${process.pid}`)
  if (existsSync(join(root, "dist"))) renameSync(join(root, "dist"), old)
  renameSync(draft, join(root, "dist"))
  rmSync(old, { recursive: true, force: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ quiet: false })
