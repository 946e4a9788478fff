import type { Claim, ClaimKey, Reading } from "./reading.ts"

/** What the text says about one question. */
export const claimsOf = (about: Reading["about"], key: ClaimKey): readonly Claim[] => {
  void about
  void key
  return []
}
