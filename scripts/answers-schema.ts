/** Writes docs/how-to/founding-answers.schema.json after the questions of founding changed: `npx tsx scripts/answers-schema.ts`. */
import { writeFileSync } from "node:fs"
import { answersJsonSchema } from "../src/modules/founding/answers/json-schema.ts"

writeFileSync("docs/how-to/founding-answers.schema.json", `${JSON.stringify(answersJsonSchema(), undefined, 2)}\n`)
