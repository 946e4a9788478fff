import { formatDate, formatDateTime, formatList } from "#platform/i18n"
import { Table } from "#ui/table"
import { Timeline, type TimelineEntry } from "#ui/timeline"
import type { Contact } from "../../tables.ts"
import { T, t } from "../../texts.ts"
import { topicLabel } from "../../topics.ts"
import { becauseText } from "../../views/because.ts"
import type { CaseView } from "./case-view.ts"

const someone = ({ names }: CaseView, id: string | null) =>
  id === null ? t("staff.someone-left") : (names.get(id) ?? t("staff.someone-left"))

/** What the group and the office wrote, in order, each text in its own direction. */
export const Messages = ({ view }: { view: CaseView }) => (
  <section>
    <h2>
      <T k="staff.case.request" />
    </h2>
    <article class="card">
      <p class="card-eyebrow">{formatDateTime(view.theCase.receivedAt)}</p>
      {view.theCase.need === "" ? (
        <p class="soft">
          <T k="staff.case.no-request" />
        </p>
      ) : (
        <div class="typed" dir="auto" lang={view.theCase.spokenLanguage}>
          {view.theCase.need}
        </div>
      )}
    </article>
    {view.messages.map(({ direction, authorId, sentAt, body }) => (
      <article class="card">
        <p class="card-eyebrow">
          {direction === "in" ? t("staff.case.from-group") : someone(view, authorId)} · {formatDateTime(sentAt)}
        </p>
        <div class="typed" dir="auto">
          {body}
        </div>
      </article>
    ))}
  </section>
)

export const Contacts = ({ view }: { view: CaseView }) =>
  view.contacts.length === 0 ? null : (
    <section>
      <h2>
        <T k="staff.case.contacts" />
      </h2>
      <Table
        caption={t("staff.case.contacts")}
        captionHidden
        rows={view.contacts}
        columns={[
          { label: t("staff.contact.date"), heading: true, cell: ({ happenedOn }: Contact) => formatDate(new Date(happenedOn)) },
          { label: t("staff.contact.mode"), cell: ({ mode }: Contact) => t(`staff.mode.${mode}`) },
          { label: t("staff.contact.minutes"), numeric: true, cell: ({ minutes }: Contact) => minutes },
          { label: t("staff.contact.topics"), cell: ({ topics }: Contact) => formatList(topics.map(topicLabel)) },
          { label: t("staff.contact.result"), cell: ({ result }: Contact) => t(`staff.result.${result}`) },
          { label: t("staff.contact.by"), cell: ({ authorId }: Contact) => someone(view, authorId) },
          { label: t("staff.contact.note"), cell: ({ note }: Contact) => note ?? "" },
        ]}
      />
    </section>
  )

const offerEntries = (view: CaseView): TimelineEntry[] =>
  view.offers.map((offer) => ({
    date: offer.offeredAt,
    title: t(`staff.offer.${offer.answer ?? "open"}`, { name: someone(view, offer.userId) }),
    state: offer.answer === null ? "present" : "past",
    children:
      becauseText(offer.because, view.theCase, view.names) +
      (offer.declineReason === null
        ? ""
        : ` · ${t("staff.offer.reason", { reason: t(`staff.decline.${offer.declineReason}`) })}`),
  }))

/** Who was asked, in which order and why. */
export const Way = ({ view }: { view: CaseView }) =>
  view.offers.length === 0 ? null : (
    <section>
      <h2>
        <T k="staff.case.way" />
      </h2>
      <Timeline entries={offerEntries(view)} label={t("staff.case.way")} />
    </section>
  )
