import { secondary } from "../../kit/index.ts"
import { type Level, type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-031", source: secondary("VG Hannover, 25.06.2003, 6 A 3946/01 (zu niedersächsischem Text)") }

/** Costs and income both above plan: the plan's total as ceiling (strict), or extra income against extra costs (saldo). */
export const bothSides = (grantStrict: bigint, grantSaldo: bigint, level?: Level) =>
  step(rule, {
    formula: "min(strictCents, saldoCents)",
    numbers: { strictCents: grantStrict, saldoCents: grantSaldo },
    value: grantStrict < grantSaldo ? grantStrict : grantSaldo,
    level: level ?? (grantStrict === grantSaldo ? "settled" : "unknown"),
  })
