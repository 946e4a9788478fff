import type { Db } from "#platform/db"
import type { Answers } from "../answers/index.ts"
import { findLatestVersion } from "../statutes/repository.ts"
import { type PaperFinding, paperFindings } from "./findings.ts"

/** The papers of a project against each other; the statutes are the latest version that was kept. */
export const findingsOf = async (db: Db, projectId: string, answers: Answers): Promise<readonly PaperFinding[]> =>
  paperFindings(answers, { statutes: (await findLatestVersion(db, projectId))?.body })
