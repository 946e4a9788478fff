import { asc, gt } from "drizzle-orm"
import type { Db } from "#platform/db"
import { type Anchor, readAnchor } from "./anchor.ts"
import { hashLink } from "./chain.ts"
import { auditEntries, type StoredEntry } from "./tables.ts"

/** changed: content or order · missing: a row was taken out · cut-off: the end is gone · anchor: the anchor file was altered. */
export type Breach = "changed" | "missing" | "cut-off" | "anchor"
export type Verified = { ok: true; entries: number; sealed: number } | { ok: false; brokenAt: number; reason: Breach }

const batchSize = 1000

const nextBatch = (db: Db, after: number) =>
  db.select().from(auditEntries).where(gt(auditEntries.seq, after)).orderBy(asc(auditEntries.seq)).limit(batchSize)

type Walk = { seq: number; hash: string; brokenAt?: number; reason?: Breach }

const step = (walk: Walk, entry: StoredEntry, anchor: Anchor | undefined): Walk => {
  const seq = walk.seq + 1
  if (entry.seq !== seq) return { ...walk, brokenAt: seq, reason: "missing" }
  if (entry.previousHash !== walk.hash || entry.hash !== hashLink(entry)) return { ...walk, brokenAt: seq, reason: "changed" }
  if (anchor?.seq === seq && anchor.hash !== entry.hash) return { ...walk, brokenAt: seq, reason: "cut-off" }
  return { seq, hash: entry.hash }
}

const walkChain = async (db: Db, anchor: Anchor | undefined) => {
  let walk: Walk = { seq: 0, hash: "" }
  for (;;) {
    const batch = await nextBatch(db, walk.seq)
    for (const entry of batch) {
      walk = step(walk, entry, anchor)
      if (walk.brokenAt !== undefined) return walk
    }
    if (batch.length < batchSize) return walk
  }
}

/**
 * Reads the whole chain in batches and names the first entry that does not fit.
 * Only with the anchor file can it notice that entries at the end were taken away.
 */
export const verifyAudit = async (db: Db, anchorFile?: string): Promise<Verified> => {
  const anchor = anchorFile === undefined ? undefined : await readAnchor(anchorFile)
  if (anchor === "forged") return { ok: false, brokenAt: 0, reason: "anchor" }
  const walk = await walkChain(db, anchor)
  if (walk.brokenAt !== undefined) return { ok: false, brokenAt: walk.brokenAt, reason: walk.reason ?? "changed" }
  if (anchor && walk.seq < anchor.seq) return { ok: false, brokenAt: walk.seq + 1, reason: "cut-off" }
  return { ok: true, entries: walk.seq, sealed: anchor?.seq ?? 0 }
}
