import { asset } from "#platform/http"
import { ProgressBar } from "#ui/progress-bar"
import { T } from "../../texts.ts"

type Props = {
  label: string
  done: number
  total: number
  text: string
  /** Answers with the same figures as JSON. */
  source: string
  /** This page again. */
  here: string
}

/** How far a job is. With a script the bar moves; without one the page loads itself again, or a link does. */
export const Progress = ({ label, done, total, text, source, here }: Props) => (
  <x-follow-progress source={source}>
    <ProgressBar label={label} value={done} max={Math.max(1, total)} text={text} />
    <p data-reload="">
      <a href={here}>
        <T k="staff.progress.reload" />
      </a>
    </p>
    <p>
      <T k="staff.progress.leave" />
    </p>
    <script type="module" src={asset("src/modules/directory/office-list/islands/follow-progress.ts")}></script>
  </x-follow-progress>
)

/** For <head>: where no script runs, the page comes again by itself. */
export const ReloadWithoutScript = () => (
  <noscript>
    <meta http-equiv="refresh" content="5" />
  </noscript>
)
