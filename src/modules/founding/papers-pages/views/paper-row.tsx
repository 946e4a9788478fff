import { Tag } from "#ui/tag"
import { paths } from "../../paths.ts"
import type { Gap, PaperRow } from "../rows.ts"
import { T, t } from "../texts.ts"
import { PaperFiles } from "./paper-files.tsx"

/** What a paper still lacks, each with the page where it is filled in. */
export const Gaps = ({ gaps }: { gaps: readonly Gap[] }) => (
  <div>
    <p>
      <T k="missing" />
    </p>
    <ul>
      {gaps.map(({ text, href }) => (
        <li>
          <bdi>{text}</bdi>
          {href !== undefined && (
            <>
              {" · "}
              <a href={href}>
                <T k="missing.fill" />
                <span class="visually-hidden">: {text}</span>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  </div>
)

export const PaperState = ({ row }: { row: PaperRow }) => (
  <p class="row">
    {row.gaps.length === 0 ? <Tag look="moss">{t("ready")}</Tag> : <Tag look="saffron">{t("waiting")}</Tag>}
    {row.toSign && (
      <Tag look="outline" icon="pencil">
        {t("sign")}
      </Tag>
    )}
  </p>
)

/** One paper in a list: what it is for, whether it is ready, its files or what is missing. */
export const PaperEntry = ({ secret, row }: { secret: string; row: PaperRow }) => (
  <article class="finding" id={`papier-${row.id}`}>
    <h3>
      <a href={paths.paper.to({ key: secret, paper: row.id })}>{row.title}</a>
    </h3>
    <p>
      <bdi>{row.what}</bdi>
    </p>
    <PaperState row={row} />
    {row.kept !== undefined && (
      <p class="soft">
        <T k="kept" number={row.kept} />
      </p>
    )}
    {row.gaps.length === 0 ? <PaperFiles secret={secret} row={row} /> : <Gaps gaps={row.gaps} />}
  </article>
)
