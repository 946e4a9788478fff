import { recalled } from "../../kit/index.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-085", source: recalled("ANBest-P Bund Nr. 1.2, Sätze 2–4 bei Festbetrag nicht anwendbar") }

/** With a Festbetrag items are not compared; whether that holds in NRW is not known. */
export const itemsOfFixedGrant = (spentCents: bigint) =>
  step(rule, { formula: "spentCents", numbers: { spentCents }, value: spentCents, level: "unknown" })
