/** The two frames a page can stand in. What is around it (menu, account, footer) comes from the request, see `inFrame`. */
export { PublicLayout as PublicPage } from "./layout.tsx"
export { StaffLayout as StaffPage } from "./staff-layout.tsx"
