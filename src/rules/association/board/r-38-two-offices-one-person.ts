import { type Outcome, firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading } from "../../statutes/index.ts"
import { law, recalled } from "../../kit/index.ts"
import { signing } from "./representation.ts"

const TWO_OFFICES =
  /personalunion[^.]{0,80}(?:ämter|(?<!\p{L})amt|vorstands(?:amt|mitglied)|funktion|geführt|ausgeübt|besetzt)|(?:ämter|(?<!\p{L})amt|funktion)[^.]{0,80}personalunion|ämterhäufung|doppelte belegung|(?:mehrere|zwei|beide|verschiedene)\p{L}*\s+(?:\p{L}+\s+)?(?:vorstands)?(?:ämter|funktionen|positionen)|(?:vereinigung|vereinig)\p{L}*[^.]{0,60}(?:ämter|person)|(?:ämter|funktionen)[^.]{0,60}(?:in einer person|einer person|derselben person)/iu
const FORBIDDEN =
  /nicht|unzulässig|ausgeschlossen|unvereinbar|(?<!\p{L})kein|untersagt|(?<!\p{L})niemand|darf nur ein|dürfen nur ein/iu

const check = (reading: Reading): Outcome => {
  const said = firstWith(reading.about("board", "board-election", "representation"), TWO_OFFICES)
  if (!said) return inapplicable
  if (FORBIDDEN.test(said.text)) return met(said)
  const how = signing(reading)
  if (how === "joint") return unmet(said)
  return how === "alone" ? met(said) : unclear(said)
}

/** Where two must sign, one person with two offices cannot sign for both. */
export const r38 = statuteRule({
  id: "R-38",
  severity: "D",
  applies: "all",
  sources: [
    law("bgb", "26", "§ 26 Abs. 2 BGB"),
    recalled("Vertretung zu zweit bei Personalunion: Erfahrungswissen, ohne Fundstelle"),
  ],
  topic: "board",
  check,
  proposal: () => "Niemand kann mehrere Ämter im Vorstand zugleich innehaben.",
  examples: [
    {
      name: "harmless, because each acts alone",
      text: "§ 7 Vorstand\nÄmter im Vorstand können in Personalunion geführt werden. Jedes Vorstandsmitglied vertritt den Verein einzeln.",
      expect: "met",
    },
    {
      name: "two must sign",
      text: "§ 7 Vorstand\nÄmter im Vorstand können in Personalunion geführt werden. Zwei Vorstandsmitglieder vertreten den Verein gemeinsam.",
      expect: "unmet",
    },
    {
      name: "who signs is open",
      text: "§ 7 Vorstand\nÄmter im Vorstand können in Personalunion geführt werden.",
      expect: "unclear",
    },
    {
      name: "nothing on it",
      text: "§ 7 Vorstand\nZwei Vorstandsmitglieder vertreten den Verein gemeinsam.",
      expect: "inapplicable",
    },
  ],
})
