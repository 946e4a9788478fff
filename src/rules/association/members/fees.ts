import { oncePerReading } from "../../statutes/once-per-reading.ts"
import type { Reading, Sentence } from "../../statutes/reading.ts"

/** What members pay, under every usual word. "Einen Beitrag zur Verständigung leisten" is not one. */
export const FEE =
  /(?:(?:[Mm]itglieds|[Jj]ahres|[Mm]onats|[Vv]ereins|[Ff]örder|[Gg]eld|[Mm]indest|[Ss]emester|[Qq]uartals|[Gg]rund|[Ff]amilien|[Aa]ufnahme|[Ss]onder|[Zz]usatz)-?[Bb]eitr[aä]g|[Bb]eiträge(?!\s(?:zu[rm]?|für die (?:Öffent|Allgem|Zeitschrift))\s)|[Bb]eitragsfrei|[Bb]eitrags(?:frei|ordnung|pflicht|höhe|zahlung|satz|sätze|befrei|erheb|festsetz|rückst)|(?<!\p{L})[Bb]eitrag (?:erhoben|zu (?:zahlen|entrichten|leisten)|wird|ist (?:jährlich|im|zum|bis|fällig)|von)|(?:monatlich|jährlich|halbjährlich|vierteljährlich)e?[nr]? Beitrag|[Aa]ufnahmegebühr|[Uu]mlage|Mitgliedsgebühr|Jahresgebühr)/u

/** Sentences on what members pay, those on fees proper first. */
export const feeSentences: (reading: Reading) => readonly Sentence[] = oncePerReading((reading) => {
  const fits = reading
    .about("fees", "member-duties", "membership", "assembly", "admission", "means", "bylaws")
    .filter(({ text }) => FEE.test(text) || /(?<!\p{L})[Bb]eitr[aä]ge?s?(?!\p{L})(?!\s(?:zu[rm]?|für)\s)/u.test(text))
  return [...fits.filter(({ topics }) => topics.has("fees")), ...fits.filter(({ topics }) => !topics.has("fees"))]
})

/** The text says that nobody pays. */
export const NO_FEES =
  /(?:(?:kein\p{L}*|nicht)\s.{0,40}(?:[Bb]eitr[aä]g|Gebühr)|[Bb]eitr[aä]g\p{L}*\s.{0,30}(?:nicht (?:erhoben|fällig|gezahlt)|keine)|beitragsfrei(?!\p{L})|Mitgliedschaft ist kostenlos)/u
