import { Alert } from "./alert.tsx"
import { T, t } from "./texts.ts"

/** Above a translation that no native speaker has read yet. Leads to the German text, which is the one that counts. */
export const NoticeMachineDraft = ({ germanHref }: { germanHref: string }) => (
  <Alert kind="warning" title={t("machine-draft.title")}>
    <p>
      <T k="machine-draft.text" />{" "}
      <a href={germanHref} hreflang="de">
        <T k="machine-draft.german" />
      </a>
    </p>
  </Alert>
)
