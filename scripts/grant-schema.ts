/** Writes docs/how-to/grant-case.schema.json after the facts of a grant changed: `npx tsx scripts/grant-schema.ts`. */
import { writeFileSync } from "node:fs"
import { grantJsonSchema } from "../src/modules/funding/command/case.ts"

writeFileSync("docs/how-to/grant-case.schema.json", `${JSON.stringify(grantJsonSchema(), undefined, 2)}\n`)
