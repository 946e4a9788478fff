// Development: builds, starts with the demo world, and does both again after each change in src.
import { spawn } from "node:child_process"
import { watch } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
let child
let timer

const start = () => {
  child = spawn(process.execPath, [join(root, "bin/tragwerk"), "start", "--demo"], {
    stdio: "inherit",
    env: { NODE_ENV: "development", LOG_LEVEL: "info", ...process.env },
  })
}
const restart = () => {
  const old = child
  if (!old || old.exitCode !== null) return start()
  old.once("exit", start)
  old.kill("SIGINT")
}
watch(join(root, "src"), { recursive: true }, () => {
  clearTimeout(timer)
  timer = setTimeout(restart, 200)
})
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    child?.once("exit", () => process.exit(0))
    child?.kill("SIGINT")
  })
start()
