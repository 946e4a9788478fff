/** Whole cents as papers print them: "1.234,00 €". */
export const amount = (cents: number | undefined): string | undefined => {
  if (cents === undefined) return undefined
  const whole = String(Math.floor(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ".")
  return `${whole},${String(cents % 100).padStart(2, "0")} €`
}
