import { type Flow, type Kept, type Schemas, walk } from "./flow.ts"

/**
 * For the test of a flow: what is wrong with it, judged by example walks, in sentences. A walk must reach the end, and
 * every page must be reached by some walk.
 */
export const flowProblems = <S extends Schemas>(flow: Flow<S>, walks: Readonly<Record<string, Kept>>): string[] => {
  const taken = Object.entries(walks).map(([name, kept]) => ({ name, way: walk(flow, kept) }))
  const reached = new Set(taken.flatMap(({ way }) => way.visited.map((page) => page.id)))
  const paths = flow.pages.map((page) => page.path)
  return [
    ...taken.flatMap(({ name, way }) =>
      way.open === undefined ? [] : [`the walk "${name}" stops at the page "${way.open.id}"`],
    ),
    ...flow.pages.filter((page) => !reached.has(page.id)).map((page) => `no walk visits the page "${page.id}"`),
    ...paths.filter((path, index) => paths.indexOf(path) < index).map((path) => `two pages share the path "${path}"`),
  ]
}
