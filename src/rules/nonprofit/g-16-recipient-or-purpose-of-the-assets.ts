import { secondary } from "../kit/index.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { assetClauses, namedRecipient, showsForm, useOfAssets } from "./assets.ts"
import { officialPurposes, purposeByNumber, purposePhrase } from "./catalogue.ts"
import { modelSentence } from "./model-sentences.ts"
import { joined, statedPurposes } from "./passages.ts"
import { ao, model } from "./sources.ts"

const BROKEN = /(?:ausschließlich|unmittelbar) (?:und \p{Ll}+ )?(?:gemäß|für|zu) zu verwenden/u

/** § 61 Abs. 1 AO: a named body, or a purpose that the tax office can check from the statutes alone. */
export const g16 = statuteRule({
  id: "G-16",
  severity: "C",
  applies: "charitable",
  sources: [
    ao("61", "Abs. 1"),
    model("§ 5"),
    secondary("FG Niedersachsen, 18.03.2004, 6 K 136/01"),
    secondary("Haufe HI894768; Reuber, Tz. 39"),
  ],
  topic: "recipient",
  check: (reading) => {
    const clauses = assetClauses(reading)
    const first = clauses[0]
    if (first === undefined) return inapplicable
    const broken = clauses.find(({ text }) => BROKEN.test(text))
    if (broken !== undefined) return unmet(broken.sentence, "broken")
    const certain = clauses.find((clause) => ["purpose", "reference"].includes(useOfAssets(clause)))
    if (certain !== undefined) return met(certain.sentence)
    const named = clauses.flatMap((clause) => {
      const name = namedRecipient(clause)
      return name === undefined ? [] : [{ clause, name }]
    })
    const formal = named.find(({ name }) => showsForm(name))
    if (formal !== undefined) return met(formal.clause.sentence)
    const informal = named[0]
    if (informal !== undefined) return unclear(informal.clause.sentence, "form", { name: informal.name })
    const other = clauses.find((clause) => useOfAssets(clause) === "other")
    return other === undefined ? unmet(first.sentence) : unclear(other.sentence, "purpose")
  },
  proposal: (reading) => {
    const own = officialPurposes(joined(statedPurposes(reading)))[0]
    const purpose = own === undefined ? undefined : purposeByNumber(own)
    return modelSentence("assetsForPurpose", purpose === undefined ? {} : { purpose: purposePhrase(purpose) })
  },
  examples: [
    {
      name: "a named body",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins oder bei Wegfall steuerbegünstigter Zwecke fällt das Vermögen an die Stadt Musterstadt, die es unmittelbar und ausschließlich für gemeinnützige Zwecke zu verwenden hat.",
      expect: "met",
    },
    {
      name: "a purpose",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an eine juristische Person des öffentlichen Rechts oder eine andere steuerbegünstigte Körperschaft zwecks Verwendung für die Förderung der Jugendhilfe.",
      expect: "met",
    },
    {
      name: "the own purposes",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an eine steuerbegünstigte Körperschaft, die es für die Zwecke im Sinne des § 2 zu verwenden hat.",
      expect: "met",
    },
    {
      name: "a group without legal form",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an den Freundeskreis Nordpark, der es unmittelbar und ausschließlich für gemeinnützige Zwecke zu verwenden hat.",
      expect: "unclear",
      because: "form",
    },
    {
      name: "a purpose outside the catalogue",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an eine steuerbegünstigte Körperschaft zwecks Verwendung für die Förderung der Blaudrachen.",
      expect: "unclear",
      because: "purpose",
    },
    {
      name: "two bodies in a list",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins oder bei Wegfall steuerbegünstigter Zwecke fällt das Vermögen zur Hälfte an\n- a) „Ruderverband Musterland e. V.“\n- b) „Musterländer Kanu-Union e. V.“\ndie es unmittelbar und ausschließlich für gemeinnützige Zwecke zu verwenden haben.",
      expect: "met",
    },
    {
      name: "a facility without legal form receives",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das verbleibende Vermögen der KiTa zu. Diese hat es gemeinnützig zu verwenden.",
      expect: "unclear",
      because: "form",
    },
    {
      name: "a field of work instead of a body",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen der Jugendarbeit im Rudersport zu.",
      expect: "unclear",
      because: "purpose",
    },
    {
      name: "the purposes of the statutes",
      text: "§ 9 Auflösung\nDas bei Auflösung des Vereins verbleibende Vermögen fällt mit der Maßgabe, es ausschließlich und unmittelbar für gemeinnützige Zwecke im Sinne dieser Satzung zu verwenden, an einen noch zu benennenden gemeinnützigen Verein.",
      expect: "met",
    },
    {
      name: "open",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an eine von der Mitgliederversammlung zu bestimmende gemeinnützige Körperschaft, die es für gemeinnützige Zwecke zu verwenden hat.",
      expect: "unmet",
    },
    {
      name: "a broken sentence",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt, die es ausschließlich und unmittelbar gemäß zu verwenden hat.",
      expect: "unmet",
      because: "broken",
    },
    { name: "no clause", text: "§ 2 Gemeinnützigkeit\nDer Verein ist selbstlos tätig.", expect: "inapplicable" },
  ],
})
