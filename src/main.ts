/** Starts website and worker: what `npm start` and the container run. */
import { run } from "./cli/cli.ts"

process.exitCode = await run(["start", ...process.argv.slice(2)])
