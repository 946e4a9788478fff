import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import type { PaperRow } from "../rows.ts"
import { T } from "../texts.ts"
import { PaperFiles, ReadingCopy } from "./paper-files.tsx"
import { Gaps, PaperState } from "./paper-row.tsx"

/** One paper: its files and its reading copy, or what is still missing. */
export const PaperPage = ({ secret, row }: { secret: string; row: PaperRow }) => (
  <ProjectPage title={row.title} secret={secret}>
    <h1>{row.title}</h1>
    <p class="lead">
      <bdi>{row.what}</bdi>
    </p>
    <div class="stack">
      <PaperState row={row} />
      {row.kept !== undefined && (
        <p>
          <T k="kept" number={row.kept} />
        </p>
      )}
      {row.gaps.length > 0 ? (
        <Gaps gaps={row.gaps} />
      ) : (
        <>
          <PaperFiles secret={secret} row={row} />
          {row.bilingual && <ReadingCopy secret={secret} row={row} />}
          <p class="soft">
            <T k="official" /> <T k="privacy" />
          </p>
        </>
      )}
      <p>
        <a href={paths.papers.to({ key: secret })}>
          <T k="to-list" />
        </a>
      </p>
    </div>
  </ProjectPage>
)
