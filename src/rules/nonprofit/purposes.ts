import { EVERYDAY_WORDS } from "./everyday-words.ts"

/** The catalogue of § 52 Abs. 2 Satz 1 Nr. 1-27 AO. Wording of the law as of 29.04.2026; the everyday words are ours. */
type CataloguePurpose = {
  /** The number in § 52 Abs. 2 Satz 1 AO. */
  number: number
  /** What follows "die Förderung" in the law; Nr. 24 has its own beginning. Long numbers are shortened to what associations use. */
  wording: string
  /** Recognises the law's own terms in a sentence. */
  official: RegExp
  /** Whether a member's fee may be deducted (§ 10b Abs. 1 Satz 8 EStG); donations always may. */
  feesDeductible: boolean
}

const CATALOGUE: readonly CataloguePurpose[] = [
  {
    number: 1,
    wording: "von Wissenschaft und Forschung",
    official: /Wissenschaft|Forschung/i,
    feesDeductible: true,
  },
  {
    number: 2,
    wording: "der Religion",
    official: /Religion(?!s)/i,
    feesDeductible: true,
  },
  {
    number: 3,
    wording: "des öffentlichen Gesundheitswesens und der öffentlichen Gesundheitspflege",
    official: /Gesundheitswesen|Gesundheitspflege/i,
    feesDeductible: true,
  },
  {
    number: 4,
    wording: "der Jugend- und Altenhilfe",
    official: /Jugendhilfe|Altenhilfe|Jugend- und Alten/i,
    feesDeductible: true,
  },
  {
    number: 5,
    wording: "von Kunst und Kultur",
    official: /Kunst(?! ?stoff)|Kultur(?!ell)/i,
    feesDeductible: true,
  },
  {
    number: 6,
    wording: "des Denkmalschutzes und der Denkmalpflege",
    official: /Denkmalschutz|Denkmalpflege/i,
    feesDeductible: true,
  },
  {
    number: 7,
    wording: "der Erziehung, Volks- und Berufsbildung einschließlich der Studentenhilfe",
    official: /Erziehung|Volksbildung|Volks- (?:und|oder) Berufsbildung|Berufsbildung|Bildung|Studentenhilfe|Studierendenhilfe/i,
    feesDeductible: true,
  },
  {
    number: 8,
    wording: "des Naturschutzes und der Landschaftspflege, des Umweltschutzes, einschließlich des Klimaschutzes",
    official: /Naturschutz|Landschaftspflege|Umweltschutz|Klimaschutz|Küstenschutz|Hochwasserschutz/i,
    feesDeductible: true,
  },
  {
    number: 9,
    wording: "des Wohlfahrtswesens",
    official: /Wohlfahrtswesen|Wohlfahrtspflege/i,
    feesDeductible: true,
  },
  {
    number: 10,
    wording:
      "der Hilfe für politisch, rassistisch oder religiös Verfolgte, für Flüchtlinge, Vertriebene, Aussiedler, Spätaussiedler, Kriegsopfer, Kriegshinterbliebene, Kriegsbeschädigte und Kriegsgefangene, Zivilbeschädigte und Behinderte sowie Hilfe für Opfer von Straftaten",
    official:
      /Verfolgte|Flüchtling|Vertriebene|Aussiedler|Kriegsopfer|Kriegsbeschädigte|Behinderte|Opfern? von Straftaten|Menschen mit Behinderung/i,
    feesDeductible: true,
  },
  {
    number: 11,
    wording: "der Rettung aus Lebensgefahr",
    official: /Rettung aus Lebensgefahr|Lebensrettung/i,
    feesDeductible: true,
  },
  {
    number: 12,
    wording: "des Feuer-, Arbeits-, Katastrophen- und Zivilschutzes sowie der Unfallverhütung",
    official:
      /Feuerschutz|Feuer-|Katastrophenschutz|Katastrophen-|Zivilschutz|Arbeitsschutz|Unfallverhütung|Brandschutz|Feuerwehr/i,
    feesDeductible: true,
  },
  {
    number: 13,
    wording: "internationaler Gesinnung, der Toleranz auf allen Gebieten der Kultur und des Völkerverständigungsgedankens",
    official: /internationale[rn]? Gesinnung|Toleranz|Völkerverständigung/i,
    feesDeductible: true,
  },
  {
    number: 14,
    wording: "des Tierschutzes",
    official: /Tierschutz/i,
    feesDeductible: true,
  },
  {
    number: 15,
    wording: "der Entwicklungszusammenarbeit",
    official: /Entwicklungszusammenarbeit|Entwicklungshilfe/i,
    feesDeductible: true,
  },
  {
    number: 16,
    wording: "von Verbraucherberatung und Verbraucherschutz",
    official: /Verbraucherberatung|Verbraucherschutz/i,
    feesDeductible: true,
  },
  {
    number: 17,
    wording: "der Fürsorge für Strafgefangene und ehemalige Strafgefangene",
    official: /Strafgefangene/i,
    feesDeductible: true,
  },
  {
    number: 18,
    wording: "der Gleichberechtigung von Frauen und Männern",
    official: /Gleichberechtigung(?! aller)|Gleichstellung von Frauen/i,
    feesDeductible: true,
  },
  {
    number: 19,
    wording: "des Schutzes von Ehe und Familie",
    official: /Ehe und Familie/i,
    feesDeductible: true,
  },
  {
    number: 20,
    wording: "der Kriminalprävention",
    official: /Kriminalprävention/i,
    feesDeductible: true,
  },
  {
    number: 21,
    wording: "des Sports (Schach und E-Sport gelten als Sport)",
    official: /Sport(?:s|es)?(?![a-zäöüß-])|Schach/i,
    feesDeductible: false,
  },
  {
    number: 22,
    wording: "der Heimatpflege, Heimatkunde und der Ortsverschönerung",
    official: /Heimatpflege|Heimatkunde|Ortsverschönerung|Heimatgedanke/i,
    feesDeductible: false,
  },
  {
    number: 23,
    wording:
      "des traditionellen Brauchtums einschließlich des Karnevals, der Fastnacht und des Faschings; der Kleingärtnerei, der Tier- und Pflanzenzucht, des Amateurfunkens, des Freifunks, des Modellflugs und des Hundesports",
    official:
      /Brauchtum|Karneval|Fastnacht|Fasnet|Fasching|Tierzucht|Pflanzenzucht|Kleingärtnerei|Soldaten- und Reservisten|Amateurfunk|Freifunk|Modellflug|Hundesport/i,
    feesDeductible: false,
  },
  {
    number: 24,
    wording: "die allgemeine Förderung des demokratischen Staatswesens",
    official: /demokratische[ns]? Staatswesen/i,
    feesDeductible: true,
  },
  {
    number: 25,
    wording: "des bürgerschaftlichen Engagements zugunsten gemeinnütziger, mildtätiger und kirchlicher Zwecke",
    official: /bürgerschaftliche[nsr]? Engagement/i,
    feesDeductible: true,
  },
  {
    number: 26,
    wording: "der Unterhaltung und Pflege von Friedhöfen",
    official: /Friedhöfe|Gedenkstätten für nichtbestattungspflichtige/i,
    feesDeductible: true,
  },
  {
    number: 27,
    wording: "wohngemeinnütziger Zwecke",
    official: /wohngemeinnützig|Wohngemeinnützigkeit/i,
    feesDeductible: true,
  },
]

export type Purpose = CataloguePurpose & {
  /** How groups say it themselves, as beginnings of words: a hint which number may fit, never a decision. */
  everyday: readonly string[]
}

export const PURPOSES: readonly Purpose[] = CATALOGUE.map((purpose) => ({
  ...purpose,
  everyday: EVERYDAY_WORDS[purpose.number] ?? [],
}))
