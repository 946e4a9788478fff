import { formatDay } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Card } from "#ui/card"
import { Tag } from "#ui/tag"
import { WebLink } from "#ui/web-link"
import type { Court } from "../court.ts"
import { T, t } from "../texts.ts"

const LOOKS = { confirmed: "moss", secondary: "petrol", recalled: "saffron" } as const

/** How sure we are of a court: the word says it, the colour only follows. */
export const SureTag = ({ confidence }: Pick<Court, "confidence">) => (
  <Tag look={LOOKS[confidence]}>{t(`court.sure.${confidence}`)}</Tag>
)

/** The court with what we know of it, from when, and where it can be confirmed. */
export const CourtCard = ({ court, confirmAt, eyebrow }: { court: Court; confirmAt: string; eyebrow: string }) => (
  <Card
    level={2}
    title={court.name}
    eyebrow={eyebrow}
    icon="scale"
    foot={
      <>
        <span lang="de" dir="auto">
          {court.source}
        </span>
        {" · "}
        {t("court.as-of", { date: formatDay(court.asOf) })}
        {court.seen !== undefined && (
          <>
            {" · "}
            <T k="court.seen" where={court.seen} />
          </>
        )}
      </>
    }
  >
    <p>
      <SureTag confidence={court.confidence} />
    </p>
    {court.localCourt !== undefined && (
      <p>
        <T k="court.local" court={court.localCourt} />
      </p>
    )}
    {court.confidence !== "confirmed" && (
      <p>
        <T k="court.confirm" /> <WebLink url={confirmAt} />
      </p>
    )}
  </Card>
)

/** A seat elsewhere in Germany, or none yet: what we do not know is said, and what stays useful too. */
export const NoCourt = ({ seat, nameHref }: { seat: string | undefined; nameHref: string }) =>
  seat === undefined ? (
    <Alert kind="info">
      <p>
        <T k="court.no-seat" />
      </p>
      <p>
        <a href={nameHref}>
          <T k="court.no-seat.link" />
        </a>
      </p>
    </Alert>
  ) : (
    <Alert kind="info" title={t("court.elsewhere.title", { seat })}>
      <p>
        <T k="court.elsewhere" />
      </p>
      <p>
        <T k="court.elsewhere.rest" />
      </p>
    </Alert>
  )
