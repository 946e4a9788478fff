import type { Child } from "hono/jsx"
import { formToken } from "#platform/http"
import { Island } from "./island.tsx"
import { T } from "./texts.ts"

type Props = {
  action: string
  /** Give the same id to the layout's `formId`, so that changing the language keeps what was typed. */
  id?: string | undefined
  /** The form carries files. */
  files?: boolean | undefined
  /** Keep typed text in this browser tab until the form is sent (see islands/keep-draft.ts). */
  keepDraft?: boolean | undefined
  /** A form inside a row or card: no page-form spacing. */
  plain?: boolean | undefined
  children?: Child
}

/** A form that changes something: carries the form token, leaves checking to the server, is sent only once. */
export const PostForm = ({ action, id, files, keepDraft, plain, children }: Props) => (
  <form
    class={plain ? undefined : "form"}
    method="post"
    action={action}
    id={id}
    enctype={files ? "multipart/form-data" : undefined}
    data-submit-once=""
    data-keep-draft={keepDraft ? "" : undefined}
    novalidate
  >
    <input type="hidden" name="_token" value={formToken()} />
    {keepDraft && (
      <p class="draft-notice" role="status" data-draft-notice="" hidden>
        <T k="draft.restored" />{" "}
        <button class="button button-quiet button-small" type="button">
          <T k="draft.discard" />
        </button>
      </p>
    )}
    {children}
    <Island name="submit-once" />
    {keepDraft && <Island name="keep-draft" />}
  </form>
)
