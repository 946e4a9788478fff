import type { Child } from "hono/jsx"
import { Icon, type IconName } from "./icon.tsx"

type Look = {
  look?: "main" | "second" | "quiet" | "danger" | undefined
  small?: boolean | undefined
  icon?: IconName | undefined
  /** Beside the icon or the text, for screen readers: "Delete draft of 3 May". */
  more?: string | undefined
  children?: Child
}

const classOf = ({ look = "main", small }: Look) =>
  ["button", look === "main" ? "" : `button-${look}`, small ? "button-small" : ""].filter(Boolean).join(" ")

const Content = ({ icon, more, children }: Look) => (
  <>
    {icon !== undefined && <Icon name={icon} />}
    <span>
      {children}
      {more !== undefined && <span class="visually-hidden"> {more}</span>}
    </span>
  </>
)

type ButtonProps = Look & {
  type?: "submit" | "button" | undefined
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
  formaction?: string | undefined
}

/** Does something. One main button per page; leaving a form is a second or quiet one. */
export const Button = ({ type = "submit", name, value, form, formaction, ...look }: ButtonProps) => (
  <button class={classOf(look)} type={type} name={name} value={value} form={form} formaction={formaction}>
    <Content {...look} />
  </button>
)

/** Leads somewhere, and looks like a button because it is the next step. */
export const ButtonLink = ({ href, download, ...look }: Look & { href: string; download?: boolean | undefined }) => (
  <a class={classOf(look)} href={href} download={download}>
    <Content {...look} />
  </a>
)
