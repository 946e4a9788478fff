// The process that runs Typst. Plain JavaScript, so that it starts the same from source, from tests and beside the bundle.
// It gets one document at a time and answers with the PDF or with what went wrong; its parent watches time and memory.
import { createRequire } from "node:module"

const { workspace, fontFolders } = JSON.parse(process.argv[2])

/** Typst's own words without what stands in quotation marks: that can be text of a person, and messages get logged. */
const describe = (problems) =>
  problems
    .slice(0, 3)
    .map(
      ({ path, range, message }) =>
        `${path ?? ""}:${(range?.start?.line ?? -1) + 1} ${String(message).replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, "…")}`,
    )
    .join("; ")

const openCompiler = () => {
  const { NodeCompiler } = createRequire(import.meta.url)("@myriaddreamin/typst-ts-node-compiler")
  return NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders }] })
}

const render = (compiler, { file, input }) => {
  const result = compiler.compile({ mainFilePath: file, inputs: { data: input } })
  if (!result.result) return { fault: describe(compiler.fetchDiagnostics(result.takeDiagnostics())) }
  const pdf = compiler.pdf(result.result, {
    pdfStandard: "ua-1",
    pdfTags: true,
    creationTimestamp: Math.floor(Date.now() / 1000),
  })
  return { pdf }
}

let compiler
process.on("message", (job) => {
  let answer
  try {
    compiler ??= openCompiler()
    answer = render(compiler, job)
  } catch (error) {
    answer = { fault: describe([{ message: error?.message ?? error }]) }
  }
  process.send({ ...answer, memoryBytes: process.memoryUsage.rss() })
  compiler?.evictCache(0)
})
process.on("disconnect", () => process.exit())
