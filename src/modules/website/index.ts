export { errorPage } from "./error-page.tsx"
export { siteWords } from "./site-words.ts"
