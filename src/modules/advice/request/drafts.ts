import type { Services } from "#platform/http"
import { language } from "#platform/i18n"
import { DRAFT_DAYS, draftHash } from "./draft-key.ts"
import * as repository from "./repository.ts"

const DAY = 24 * 60 * 60 * 1000
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** What the form sent, without the names that steer it ("_token", "_action"). */
const answersIn = (typed: Typed) => Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith("_")))

/** Keeps one page of the form under the visitor's key. A draft that was already sent stays as it is. */
export const keepPage = (services: Services, key: string, page: string, typed: Typed): Promise<"kept" | "sent"> => {
  const now = services.now()
  const expiresAt = new Date(now.getTime() + DRAFT_DAYS * DAY)
  const keyHash = draftHash(services.config.secret, key)
  return services.db.transaction(async (tx) => {
    await repository.beginDraft(tx, { keyHash, language: language(), now, expiresAt })
    const draft = await repository.lockDraft(tx, keyHash, now)
    if (!draft || draft.caseId !== null) return "sent"
    await repository.saveAnswers(tx, draft.id, {
      kept: { ...draft.kept, [page]: answersIn(typed) },
      language: language(),
      now,
      expiresAt,
    })
    return "kept"
  })
}

export const findDraftOf = ({ db, config, now }: Services, key: string | undefined) =>
  key === undefined ? Promise.resolve(undefined) : repository.findDraft(db, draftHash(config.secret, key), now())

export const discardDraft = ({ db, config }: Services, key: string): Promise<void> =>
  repository.deleteDraft(db, draftHash(config.secret, key))
