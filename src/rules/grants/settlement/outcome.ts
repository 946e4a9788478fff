import type { Derivation } from "../steps.ts"

/** Why a case has no figures: facts that are missing, a day without a known base rate, or something that cannot be read. */
export type Refusal =
  | { ok: false; problem: "incomplete"; missing: readonly string[] }
  | { ok: false; problem: "unreadable"; field: string }
  | { ok: false; problem: "no-base-rate"; from: string }

export type Settled = ({ ok: true } & Derivation) | Refusal

export const incomplete = (...missing: string[]): Refusal => ({ ok: false, problem: "incomplete", missing })
export const unreadable = (field: string): Refusal => ({ ok: false, problem: "unreadable", field })
export const settled = (result: Derivation["result"], steps: Derivation["steps"]): Settled => ({ ok: true, result, steps })
