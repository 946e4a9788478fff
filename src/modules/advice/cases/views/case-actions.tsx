import { Button, ButtonLink } from "#ui/button"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { t } from "../../texts.ts"
import { isOpen } from "../state.ts"
import type { CaseView } from "./case-view.ts"

/** What can be done now, the most likely first. */
export const CaseActions = ({ view: { theCase } }: { view: CaseView }) => {
  const { reference, state } = theCase
  if (!isOpen(theCase)) return null
  return (
    <div class="row">
      {state === "new" && (
        <PostForm action={paths.accept.to({ reference })} plain>
          <Button icon="check">{t("staff.case.accept")}</Button>
        </PostForm>
      )}
      <ButtonLink href={paths.contact.to({ reference })} icon="phone" look={state === "new" ? "second" : "main"}>
        {t("staff.case.log")}
      </ButtonLink>
      {state === "new" && (
        <ButtonLink href={paths.decline.to({ reference })} look="second" icon="x">
          {t("staff.case.decline")}
        </ButtonLink>
      )}
      <ButtonLink href={paths.handOver.to({ reference })} look="second" icon="users">
        {t("staff.case.hand-over")}
      </ButtonLink>
      <ButtonLink href={paths.close.to({ reference })} look="quiet" icon="circle-check">
        {t("staff.case.close")}
      </ButtonLink>
    </div>
  )
}
