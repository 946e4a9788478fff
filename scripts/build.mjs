// Builds the server (dist/server) and the styles and islands (dist/client). Run by `npm run build`, and by `bin/tragwerk`
// itself whenever the sources are newer than what was built.
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliCompressSync, constants } from "node:zlib"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, "dist/built-from")
const seen = join(root, "dist/seen")

const filesUnder = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))

const single = ["package.json", "package-lock.json", "tsconfig.json", "scripts/build.mjs"].map((file) => join(root, file))
const isTest = (file) => /\.(test|fixtures)\.tsx?$/.test(file)

/** Everything the build reads. */
const sourceFiles = () => [...filesUnder("src"), ...filesUnder("catalogue/nrw"), ...single].filter((file) => !isTest(file)).sort()

/** Names and contents: a fresh checkout of the same commit, or a container layer, has the same stamp. */
export const sourceStamp = () => {
  const hash = createHash("sha256")
  for (const file of sourceFiles()) hash.update(`${relative(root, file)}\n`).update(readFileSync(file))
  return hash.digest("hex")
}

/** Names, sizes and times of change: enough to see that nobody touched anything, and read in a fraction of the time. */
const glance = () => {
  const hash = createHash("sha256")
  for (const file of sourceFiles()) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${relative(root, file)}\n${size} ${mtimeMs}\n`)
  }
  return hash.digest("hex")
}

const holds = (file, text) => existsSync(file) && readFileSync(file, "utf8") === text
const isBuiltFrom = (sources) => holds(stamp, sources)

/** Where the files look different, their contents decide, and how they look now is remembered where that is allowed. */
export const isBuilt = () => {
  const now = glance()
  if (holds(seen, now) && existsSync(stamp)) return true
  if (!isBuiltFrom(sourceStamp())) return false
  try {
    writeFileSync(seen, now)
  } catch {
    // A folder that is read-only stays as it is.
  }
  return true
}

const islands = () => filesUnder("src").filter((file) => /[\\/]islands[\\/][^/\\]+\.ts$/.test(file) && !file.endsWith(".test.ts"))
const styles = () => filesUnder("src").filter((file) => /[\\/]styles[\\/](app|staff)\.css$/.test(file))

const compressAll = (folder) => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name)
    if (entry.isFile() && /\.(css|js|svg)$/.test(entry.name))
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  }
}

/** What the curated files say, as JSON: see `readYaml`, which finds it by the hash of the text. */
const prepareYaml = async (folder) => {
  const { parse } = await import("yaml")
  mkdirSync(folder)
  for (const file of filesUnder("catalogue").filter((name) => name.endsWith(".yaml"))) {
    const source = readFileSync(file, "utf8")
    writeFileSync(join(folder, `${createHash("sha256").update(source).digest("hex")}.json`), JSON.stringify(parse(source)))
  }
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === "EPERM"
  }
}

/** What a killed build left behind. A process id may belong to another container on the same folder, so the age counts, too. */
const removeLeftovers = () => {
  for (const name of readdirSync(root)) {
    const pid = /^dist\.(?:old\.)?(\d+)$/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid)) && Date.now() - statSync(join(root, name)).mtimeMs > 3_600_000)
      rmSync(join(root, name), { recursive: true, force: true })
  }
}

const makeDraft = () => {
  const draft = join(root, `dist.${process.pid}`)
  try {
    mkdirSync(draft, { recursive: true })
    return draft
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error
    throw new Error(
      `In ${root} darf dieser Benutzer nicht schreiben. Rufen Sie dort einmal "npm run build" als ein Benutzer auf, der es darf. / This user may not write to ${root}. Run "npm run build" there once as a user who may.`,
      { cause: error },
    )
  }
}

/** Puts the draft in the place of the old build. Of several builders of the same sources the first wins, the others step back. */
const swapIn = (draft, sources) => {
  const target = join(root, "dist")
  const old = join(root, `dist.old.${process.pid}`)
  for (let attempt = 0; !isBuiltFrom(sources); attempt += 1) {
    try {
      if (existsSync(target)) renameSync(target, old)
      renameSync(draft, target)
    } catch (error) {
      // Another builder was in between.
      if (attempt === 20 || !["ENOENT", "ENOTEMPTY", "EEXIST"].includes(error.code)) throw error
    }
    rmSync(old, { recursive: true, force: true })
  }
}

const buildServer = async (viteBuild, outDir, logLevel) =>
  viteBuild({
    root,
    configFile: false,
    publicDir: false,
    logLevel,
    oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
    // Packages go into the bundle: looking up their thousands of small files took longer than all the rest of a start.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: "node20",
      outDir,
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input: { cli: join(root, "src/cli/cli.ts"), main: join(root, "src/main.ts") },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  })

const buildClient = async (viteBuild, outDir, logLevel) =>
  viteBuild({
    root,
    configFile: false,
    publicDir: false,
    base: "/",
    logLevel,
    build: {
      outDir,
      manifest: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      cssMinify: true,
      rolldownOptions: { input: [...styles(), ...islands()] },
    },
  })

/** Builds next to the old one and swaps at the end, so that a build that fails leaves the running version alone. */
export const build = async ({ quiet = true } = {}) => {
  const looks = glance()
  const sources = sourceStamp()
  const draft = makeDraft()
  try {
    const { build: viteBuild } = await import("vite")
    const level = quiet ? "error" : "info"
    await buildServer(viteBuild, join(draft, "server"), level)
    await buildClient(viteBuild, join(draft, "client"), level)
    compressAll(join(draft, "client"))
    await prepareYaml(join(draft, "yaml"))
    writeFileSync(join(draft, "built-from"), sources)
    writeFileSync(join(draft, "seen"), looks)
    swapIn(draft, sources)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  removeLeftovers()
}

/** What went wrong, in a sentence that says what to do. */
const explained = (error) =>
  error.code === "ERR_MODULE_NOT_FOUND"
    ? `In ${root} fehlen Pakete. Rufen Sie dort "npm ci" auf. / Packages are missing in ${root}. Run "npm ci" there.\n${error.message}`
    : error.message

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build({ quiet: process.argv.includes("--quiet") })
  } catch (error) {
    process.stderr.write(`${explained(error)}\n`)
    process.exitCode = 2
  }
}
