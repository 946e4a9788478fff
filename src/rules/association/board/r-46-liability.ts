import { type Outcome, inapplicable, met, statuteRule, unmet } from "../../statutes/index.ts"
import type { Reading } from "../../statutes/index.ts"
import { law } from "../../kit/index.ts"

const LIABILITY = /haft(?:et|en|ung|bar)|freistell|schadensersatz|schadenersatz/iu
/** Former yearly limits of pay in §§ 31a, 31b BGB; 3,300 € since 2026. */
const STALE = /(?<![\d.,])(?:500|720|840)(?:,(?:00|-+))?\s*(?:€|euro|eur(?!\p{L}))/iu
const ASSOCIATION_NOT_LIABLE =
  /(?:der )?verein\p{L}*[^.]{0,60}haftet[^.]{0,120}nicht|haftung des vereins[^.]{0,80}ausgeschlossen|(?:der )?verein[^.]{0,40}keine(?:rlei)? haftung/iu
const WITH_LIMIT = /vorsatz|vorsätzlich|fahrlässig|versicher|verbindlichkeit|§ ?31/iu

const check = (reading: Reading): Outcome => {
  const said = reading.about("liability").filter(({ text }) => LIABILITY.test(text))
  const [first] = said
  if (!first) return inapplicable
  const stale = said.find(
    ({ text, paragraph }) =>
      STALE.test(text) && (LIABILITY.test(text) || /31a|vergüt/iu.test(text)) && LIABILITY.test(paragraph.text),
  )
  if (stale) return unmet(stale, "amount")
  const everybody = said.find(({ text, paragraph }) => ASSOCIATION_NOT_LIABLE.test(text) && !WITH_LIMIT.test(paragraph.text))
  return everybody ? unmet(everybody) : met(first)
}

/** §§ 31a, 31b BGB already limit the liability of volunteers; statutes may repeat that, with the amount of today. */
export const r46 = statuteRule({
  id: "R-46",
  severity: "E",
  applies: "all",
  sources: [law("bgb", "31a", "§ 31a BGB"), law("bgb", "31b", "§ 31b BGB"), law("bgb", "31", "§ 31 BGB")],
  topic: "liability",
  check,
  proposal: () =>
    "Für die Haftung von Organmitgliedern und von Mitgliedern, die unentgeltlich oder gegen eine geringe Vergütung für den Verein tätig sind, gelten §§ 31a und 31b BGB.",
  examples: [
    {
      name: "points to the law",
      text: "§ 12 Haftung\nFür die Haftung der Vorstandsmitglieder gelten §§ 31a und 31b BGB.",
      expect: "met",
    },
    {
      name: "an old amount",
      text: "§ 12 Haftung\nWer für den Verein tätig ist und dafür höchstens 720 € im Jahr erhält, haftet nur für Vorsatz.",
      expect: "unmet",
      because: "amount",
    },
    {
      name: "against everybody",
      text: "§ 12 Haftung\nDer Verein haftet nicht für Schäden bei Veranstaltungen.",
      expect: "unmet",
    },
    { name: "nothing on it", text: "§ 7 Vorstand\nDie Mitgliederversammlung wählt den Vorstand.", expect: "inapplicable" },
  ],
})
