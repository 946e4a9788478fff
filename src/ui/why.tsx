import type { Child } from "hono/jsx"
import { Icon } from "./icon.tsx"
import { t } from "./texts.ts"

/** "Why do we ask?" under a question. */
export const Why = ({ children, summary }: { children?: Child; summary?: string | undefined }) => (
  <details class="why">
    <summary>
      <Icon name="circle-question-mark" />
      {summary ?? t("why.summary")}
    </summary>
    <div>{typeof children === "string" ? <p>{children}</p> : children}</div>
  </details>
)
