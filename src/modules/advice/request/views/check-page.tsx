import type { Child } from "hono/jsx"
import type { Kept } from "#platform/flow"
import { formatList } from "#platform/i18n"
import { Button } from "#ui/button"
import { CheckAnswers } from "#ui/check-answers"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { placeLabel } from "../../place.ts"
import { T, t } from "../../texts.ts"
import { nativeLabel, topicLabel } from "../../topics.ts"
import type { RequestKind } from "../../words.ts"
import { RequestSteps } from "./form-page.tsx"

export type Checked = {
  need: { need: string; topics: string[] }
  group: { kind: RequestKind; groupName?: string | undefined; place: string | null }
  contact: {
    email: string | undefined
    phone: string | undefined
    contactName?: string | undefined
    spokenLanguage: string
    interpreter: boolean
    bestTime?: string | undefined
  }
}
type Props = { kept: Kept; answers: Checked }

const FORM = "request-form"
const ltr = (text: string | undefined): Child => (text === undefined ? undefined : <bdi dir="ltr">{text}</bdi>)

const partsOf = ({ need, group, contact }: Checked) => {
  const page = (name: string) => paths.requestPage.to({ page: name })
  const row = (label: string, value: Child, change: string) => ({ label, value, change })
  return [
    {
      title: t("request.station.need"),
      rows: [
        row(t("request.check.need"), need.need, page("anliegen")),
        row(
          t("request.check.topics"),
          need.topics.length > 0 ? formatList(need.topics.map(topicLabel)) : t("request.topics.unsure"),
          page("anliegen"),
        ),
      ],
    },
    {
      title: t("request.station.group"),
      rows: [
        row(t("request.check.kind"), t(`request.kind.${group.kind}`), page("gruppe")),
        row(t("request.check.group-name"), group.groupName, page("gruppe")),
        row(t("request.check.place"), placeLabel(group.place), page("gruppe")),
      ],
    },
    {
      title: t("request.station.contact"),
      rows: [
        row(t("request.check.email"), ltr(contact.email), page("kontakt")),
        row(t("request.check.phone"), ltr(contact.phone), page("kontakt")),
        row(t("request.check.name"), contact.contactName, page("kontakt")),
        row(t("request.check.language"), nativeLabel(contact.spokenLanguage), page("kontakt")),
        row(
          t("request.check.interpreter"),
          contact.interpreter ? t("request.check.yes") : t("request.check.no"),
          page("kontakt"),
        ),
        row(t("request.check.best-time"), contact.bestTime, page("kontakt")),
      ],
    },
  ]
}

/** Everything once more before it is sent, and what happens with it. */
export const CheckPage = ({ kept, answers }: Props) => (
  <PublicPage title={t("request.check.title")} formId={FORM} unlisted>
    <RequestSteps kept={kept} page="check" />
    <h1>
      <T k="request.check.title" />
    </h1>
    <CheckAnswers parts={partsOf(answers)}>
      <PostForm action={paths.requestPage.to({ page: "pruefen" })} id={FORM}>
        <h2>
          <T k="request.privacy.title" />
        </h2>
        <div class="prose">
          <p>
            <T k="request.privacy.text" />
          </p>
          <p>
            <T k="request.privacy.rights" href={paths.privacy.to({})} />
          </p>
        </div>
        <div class="actions">
          <Button icon="check">{t("request.send")}</Button>
          <Button look="quiet" name="_action" value="later">
            {t("request.later")}
          </Button>
        </div>
      </PostForm>
    </CheckAnswers>
  </PublicPage>
)
