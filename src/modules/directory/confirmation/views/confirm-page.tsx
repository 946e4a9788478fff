import { Button, ButtonLink } from "#ui/button"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { SummaryList } from "#ui/summary-list"
import type { FieldChange } from "../../moderation/describe.ts"
import { KeepSecret } from "../../own-entry/views/own-page.tsx"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"

type Props = { entryKey: string; name: string; details: readonly FieldChange[] }

/** Looking changes nothing: programs that open every link of a mail must not confirm an entry. */
export const ConfirmPage = ({ entryKey, name, details }: Props) => (
  <PublicPage title={t("confirm.title")} unlisted head={<KeepSecret />}>
    <h1>
      <T k="confirm.title" />
    </h1>
    <p>
      <T k="confirm.intro" name={name} />
    </p>
    <SummaryList rows={details.filter(({ after }) => after !== "").map(({ label, after }) => ({ label, value: after }))} />
    <PostForm action={paths.confirm.to({ key: entryKey })} plain>
      <p class="actions">
        <Button icon="check">
          <T k="confirm.submit" />
        </Button>
        <ButtonLink href={paths.own.to({ key: entryKey })} look="second" icon="pencil">
          <T k="confirm.change" />
        </ButtonLink>
      </p>
    </PostForm>
  </PublicPage>
)
