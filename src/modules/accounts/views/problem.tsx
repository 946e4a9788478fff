import { Alert } from "#ui/alert"
import { t } from "../texts.ts"

/** A refusal that belongs to no field. */
export const Problem = ({ text }: { text: string | undefined }) =>
  text === undefined ? null : <Alert kind="error">{text}</Alert>

/** The page's title, saying first that something is wrong. */
export const titleWith = (problem: string | undefined, title: string): string =>
  problem === undefined ? title : t("error.title", { title })
