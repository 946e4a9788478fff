export { demoPeople } from "./demo/people.ts"
