import { language, languages } from "#platform/i18n"
import { ButtonLink, Button } from "#ui/button"
import { Select } from "#ui/select"
import { Why } from "#ui/why"
import { readingLanguages } from "../../papers/index.ts"
import { paths } from "../../paths.ts"
import type { PaperRow } from "../rows.ts"
import { T, t } from "../texts.ts"

type Props = { secret: string; row: Pick<PaperRow, "id" | "title"> }
const fileHref = ({ secret, row }: Props, kind: "pdf" | "word") => paths.paperFile.to({ key: secret, paper: row.id, kind })

/** Both files of a paper. The name of the paper is said to those who hear the links one by one. */
export const PaperFiles = (props: Props) => (
  <div class="actions">
    <ButtonLink href={fileHref(props, "pdf")} look="second" icon="download" download>
      {t("pdf")}
      <span class="visually-hidden">: {props.row.title}</span>
    </ButtonLink>
    <ButtonLink href={fileHref(props, "word")} look="quiet" download>
      {t("word")}
      <span class="visually-hidden">: {props.row.title}</span>
    </ButtonLink>
  </div>
)

const others = languages.filter(({ code }) => readingLanguages.includes(code))

/** German with another language beside it, for the group's own understanding. A form that only fetches: no script, no token. */
export const ReadingCopy = (props: Props) => (
  <Why summary={t("reading")}>
    <p>
      <T k="reading.hint" />
    </p>
    <form method="get" action={fileHref(props, "pdf")}>
      <Select
        name="sprache"
        id={`sprache-${props.row.id}`}
        label={t("reading.language")}
        options={others.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
        value={language()}
        width="medium"
      />
      <Button look="second" icon="download">
        {t("reading.button")}
      </Button>
    </form>
  </Why>
)
