import { T } from "./texts.ts"

export type Change = { label: string; before: string | undefined; after: string | undefined }

const Side = ({ text, tag, k }: { text: string; tag: "ins" | "del"; k: "diff.before" | "diff.after" }) => {
  const Tag = tag
  return (
    <Tag>
      <b>
        <T k={k} />
      </b>
      <span dir="auto">{text}</span>
    </Tag>
  )
}

/** What changed, field by field: said in words and by the line at the side, not by colour alone. */
export const Diff = ({ changes }: { changes: readonly Change[] }) => (
  <dl class="summary-list diff">
    {changes.map(({ label, before, after }) => (
      <div>
        <dt>{label}</dt>
        <dd>
          {before !== undefined && before !== "" && <Side tag="del" k="diff.before" text={before} />}
          {after === undefined || after === "" ? (
            <p class="missing">
              <T k="diff.removed" />
            </p>
          ) : (
            <Side tag="ins" k="diff.after" text={after} />
          )}
        </dd>
      </div>
    ))}
  </dl>
)
