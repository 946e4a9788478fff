import type { Mode, Sentence } from "./reading.ts"

const REGISTERED =
  /\bVR[- ]?(?:Nr\.?)? ?\d{2,}|(?:ist|wurde) (?:\p{L}+ ){0,4}(?:in|im|ins|beim|bei|unter|seit)\b[^.]{0,120}eingetragen|Register(?:nummer|-Nr)|unter der Nummer \d+/u
const AMENDED =
  /(?:zuletzt )?geändert (?:am|durch|auf|in|mit)|Fassung vom|Neufassung|geänderte Fassung|Änderungen? vom \d|letzte Änderung|Satzungsänderung vom/i

/** A text that speaks of its register number or of amendments is of an existing association; every other is read as a founding. */
export const guessMode = (text: string, sentences: readonly Sentence[]): Mode =>
  sentences.some((one) => one.topics.has("registration") && REGISTERED.test(one.text)) ||
  REGISTERED.test(text.slice(0, 1500)) ||
  AMENDED.test(text)
    ? "existing"
    : "founding"
