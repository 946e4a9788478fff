import { t } from "../../texts.ts"
import type { FindingView } from "../finding-view.ts"
import { markedPieces } from "../marks.ts"

/** The text with the passages of findings marked; each mark leads to its finding. Line ends stay as they are. */
export const MarkedText = ({ text, findings }: { text: string; findings: readonly FindingView[] }) => {
  const seen = new Set<string>()
  const titles = new Map(findings.map(({ anchor, title }) => [anchor, title]))
  return (
    <div class="statutes-text" lang="de" dir="ltr">
      {markedPieces(text, findings).map(({ text: piece, anchors: [anchor] }) => {
        if (anchor === undefined) return piece
        const id = seen.has(anchor) ? undefined : `t-${anchor}`
        seen.add(anchor)
        return (
          <mark id={id}>
            <a href={`#${anchor}`} title={titles.get(anchor)} aria-label={t("finding.mark", { title: titles.get(anchor) ?? "" })}>
              {piece}
            </a>
          </mark>
        )
      })}
    </div>
  )
}
