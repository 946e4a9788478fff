import { secondary } from "../../kit/index.ts"
import { fraction, halfUp } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = {
  id: "FIN-043",
  source: secondary("Förderrichtlinie Kultur NRW 07.06.2010; 2000×1000 (Satz nach Programm)"),
}

/** What hours are worth; undefined when `hours` is no decimal number. */
export const volunteerValue = (hours: string, rateCents: bigint) => {
  const read = fraction(hours)
  return read === undefined
    ? undefined
    : step(rule, {
        formula: "halfUp(hours × rateCents)",
        numbers: { hours, rateCents },
        value: halfUp(read.n * rateCents, read.d),
      })
}
