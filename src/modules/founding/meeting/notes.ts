import type { Answer } from "../answers/index.ts"
import { t } from "./texts.ts"

/** What may be right and is worth a second look: fewer votes than people, more signatures than people. */
export const resolutionNotes = ({ resolutions, present }: Answer<"results">): readonly string[] =>
  resolutions.flatMap(({ subject, yes, no, abstain }) => {
    if (yes === undefined || no === undefined || abstain === undefined) return []
    const cast = yes + no + abstain
    return cast < present ? [t("note.missing", { present, cast, subject: t(`subject.${subject}`) })] : []
  })
export const signatureNotes = ({ signers = [], present }: Answer<"results">): readonly string[] =>
  signers.length > present ? [t("note.signers")] : []
