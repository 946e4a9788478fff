import type { GrantFacts } from "../facts.ts"
import { atLeastZero } from "../integers.ts"
import { netPrice } from "../provisions/fin-028-input-vat.ts"
import { repayment } from "../provisions/fin-030-repayment.ts"
import { itemWithinLimit } from "../provisions/fin-081-items.ts"
import { mainlyPublic, publicShare } from "../provisions/fin-086-mainly-public.ts"
import { operatingReserve } from "../provisions/fin-095-reserve.ts"
import { discount } from "../provisions/fin-099-discount.ts"
import { type Settled, incomplete, settled } from "./outcome.ts"

/** One invoice with Skonto. */
export const invoice = ({ invoiceCents, discountBp }: GrantFacts): Settled => {
  if (invoiceCents === undefined || discountBp === undefined) return incomplete("invoiceCents", "discountBp")
  const off = discount(invoiceCents, discountBp)
  return settled({ skonto: off.value, eligible: invoiceCents - off.value }, [off])
}

/** One price with Umsatzsteuer. */
export const price = ({ grossCents, vatBp, vatDeductible }: GrantFacts): Settled => {
  if (grossCents === undefined || vatBp === undefined || vatDeductible === undefined)
    return incomplete("grossCents", "vatBp", "vatDeductible")
  const net = netPrice(grossCents, vatBp)
  return settled({ net: net.value, vat: grossCents - net.value, eligible: vatDeductible ? net.value : grossCents }, [net])
}

/** Institutional funding at the end of a year. */
export const reserve = ({ annualGrantCents, unspentCents, reserveTwelfths }: GrantFacts): Settled => {
  if (annualGrantCents === undefined || unspentCents === undefined || reserveTwelfths === undefined)
    return incomplete("annualGrantCents", "unspentCents", "reserveTwelfths")
  const kept = operatingReserve(annualGrantCents, reserveTwelfths)
  const repay = repayment(unspentCents, kept.value)
  return settled({ reserve: kept.value, repay: atLeastZero(unspentCents - kept.value) }, [kept, repay])
}

/** Is the work mainly paid from public money? */
export const publicMoney = ({ publicGrantsCents, totalExpenditureCents }: GrantFacts): Settled => {
  if (publicGrantsCents === undefined || totalExpenditureCents === undefined)
    return incomplete("publicGrantsCents", "totalExpenditureCents")
  const part = publicShare(publicGrantsCents, totalExpenditureCents)
  const most = mainlyPublic(publicGrantsCents, totalExpenditureCents)
  return settled({ shareBp: part.value, predominant: most.value }, [part, most])
}

/** One item of the plan against its limit. */
export const item = ({ planCents, actualCents, itemOverrunBp }: GrantFacts): Settled => {
  if (planCents === undefined || actualCents === undefined || itemOverrunBp === undefined)
    return incomplete("planCents", "actualCents", "itemOverrunBp")
  const within = itemWithinLimit(planCents, actualCents, itemOverrunBp)
  return settled({ withinLimit: within.value }, [within])
}
