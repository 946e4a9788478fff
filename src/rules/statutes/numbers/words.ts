const ONES: Record<string, number> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  zwei: 2,
  zweier: 2,
  zwo: 2,
  beide: 2,
  beiden: 2,
  drei: 3,
  dreier: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
}
const TENS: Record<string, number> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}

/** The value of a German number word up to 999.999 ("fünfundzwanzig", "einhundert"), or undefined. */
export const wordValue = (written: string): number | undefined => {
  const word = written.toLowerCase()
  return scaled(word, "tausend", 1000, below1000) ?? below1000(word)
}

const below1000 = (word: string): number | undefined => scaled(word, "hundert", 100, below100) ?? below100(word)

const scaled = (word: string, name: string, scale: number, part: (word: string) => number | undefined): number | undefined => {
  const at = word.indexOf(name)
  if (at === -1) return undefined
  const before = at === 0 ? 1 : part(word.slice(0, at))
  const rest = word.slice(at + name.length).replace(/^und/, "")
  const after = rest === "" ? 0 : part(rest)
  return before === undefined || after === undefined ? undefined : before * scale + after
}

const below100 = (word: string): number | undefined => {
  const simple = ONES[word] ?? TENS[word]
  if (simple !== undefined) return simple
  const compound = /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(\p{L}+zig|drei(?:ß|ss)ig)$/u.exec(word)
  const ones = ONES[compound?.[1] ?? ""]
  const tens = TENS[compound?.[2] ?? ""]
  return ones === undefined || tens === undefined ? undefined : ones + tens
}

/** Source of a pattern for anything that may be a number word; `wordValue` decides. A list of all would be slow to compile. */
export const NUMBER_WORD = "[a-zäöüß]{3,30}?"
