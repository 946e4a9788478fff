import type { Child } from "hono/jsx"

type Props = {
  label: string
  /** Without it the bar says only that something is going on. */
  value?: number | undefined
  max?: number | undefined
  /** What is happening right now, or the figures in words: "12 von 40 Zeilen gelesen". */
  text?: Child
  id?: string | undefined
}

export const ProgressBar = ({ label, value, max = 100, text, id = "progress" }: Props) => (
  <div class="progress">
    <div class="progress-label">
      <label for={id}>
        <strong>{label}</strong>
      </label>
      {text !== undefined && <span class="number soft">{text}</span>}
    </div>
    <progress id={id} max={max} value={value}></progress>
  </div>
)
