import type { Sentence } from "../../statutes/reading.ts"
import { FAITH, ORIGIN } from "../../statutes/peoples.ts"

const WHATEVER =
  /unabhängig|ungeachtet|ohne (rücksicht|ansehen|ansehung|unterschied)|gleich welche|gleichgültig|jede[rn]? (herkunft|nationalität|religion)|aller (herkunft|nationalitäten|religionen|konfessionen)|alle[nr]? menschen|keine rolle|egal|diskriminier|benachteilig|gleiche rechte/i

/** "unabhängig von Herkunft und Religion": the sentence opens instead of closing. */
export const opens = ({ text }: Pick<Sentence, "text">): boolean =>
  WHATEVER.test(text) &&
  (ORIGIN.test(text) || FAITH.test(text) || /nationalitäten|kultur|hautfarbe|rass|unterschied|menschen/i.test(text))
