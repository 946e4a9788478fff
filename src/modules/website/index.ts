export { errorPage } from "./error-page.tsx"
