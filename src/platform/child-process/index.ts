export { startChild } from "./child.ts"
export type { Asked, Child, ChildFault, ChildLimits } from "./child.ts"
