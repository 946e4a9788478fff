import { PublicPage } from "#ui/page"
import { paths } from "../paths.ts"
import { T, t } from "../texts.ts"

export type ErrorKind = 403 | 404 | 413 | 429 | 500

/** What went wrong, what was kept, what to do now. */
export const ErrorPage = ({ kind, reference }: { kind: ErrorKind; reference?: string | undefined }) => (
  <PublicPage title={t(`error.${kind}.title`)} unlisted>
    <h1>
      <T k={`error.${kind}.title`} />
    </h1>
    <p>
      <T k={`error.${kind}.text`} />
    </p>
    {reference && (
      <p>
        <strong>
          <T k="error.reference" reference={reference} />
        </strong>
      </p>
    )}
    <p>
      <T k="error.help" />
    </p>
    <p>
      <a href={paths.home.to({})}>
        <T k="error.home" />
      </a>
    </p>
  </PublicPage>
)
