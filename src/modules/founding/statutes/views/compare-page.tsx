import { Diff } from "#ui/diff"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { T, t } from "../../texts.ts"
import type { ParagraphChange } from "../paragraphs.ts"

/** What differs, paragraph by paragraph; nothing and too much are said in words. */
export const Changes = ({ changes }: { changes: readonly ParagraphChange[] | undefined }) => {
  if (changes === undefined) return <p>{t("compare.too-long")}</p>
  if (changes.length === 0) return <p>{t("compare.same")}</p>
  return (
    <div lang="de" dir="ltr">
      <Diff
        changes={changes.map(({ before, after }, index) => ({ label: t("compare.place", { number: index + 1 }), before, after }))}
      />
    </div>
  )
}

type Props = { secret: string; number: number; other: number; changes: readonly ParagraphChange[] | undefined }

/** Two versions, what was before and what is after. */
export const ComparePage = ({ secret, number, other, changes }: Props) => (
  <ProjectPage title={t("compare.title", { number, other })} secret={secret}>
    <h1>{t("compare.title", { number, other })}</h1>
    <Changes changes={changes} />
    <p>
      <a href={paths.version.to({ key: secret, number: String(number) })}>{t("version.number", { number })}</a>
    </p>
    <p>
      <a href={paths.statutes.to({ key: secret })}>
        <T k="version.all" />
      </a>
    </p>
  </ProjectPage>
)
