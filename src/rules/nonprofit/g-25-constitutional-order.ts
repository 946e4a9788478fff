import { secondary } from "../kit/index.ts"
import { firstWith, inapplicable, met, statuteRule, unmet } from "../statutes/index.ts"
import { ao } from "./sources.ts"

const COMMITMENT =
  /freiheitlich-?(?:en)?[ -]?demokratisch|demokratische\p{Ll}* Grundordnung|Völkerverständigung|Grundgesetz|Menschenrechte|gegen (?:jede Form von )?(?:Rassismus|Extremismus|Antisemitismus)|(?:rassistisch|extremistisch|verfassungsfeindlich|menschenfeindlich|antisemitisch)\p{Ll}* .{0,60}(?:entgegen|nicht|kein|abgelehnt|ausgeschlossen)|(?:tritt|lehnt|wendet) .{0,80}(?:Rassismus|rassistisch|extremistisch|verfassungsfeindlich)/iu
const AGAINST =
  /(?:Abschaffung|Beseitigung|Überwindung|Umsturz|Bekämpfung) (?:der|des) (?:\p{Ll}+ )*(?:Demokratie|Grundordnung|Rechtsstaat|Verfassung|Staatsordnung)/iu

/** § 51 Abs. 3 AO: no aims against the constitution or against understanding between peoples. */
export const g25 = statuteRule({
  id: "G-25",
  severity: "D",
  applies: "charitable",
  sources: [ao("51", "Abs. 3"), secondary("BFH, 14.03.2018, V R 36/16")],
  topic: "neutrality",
  check: (reading) => {
    const sentences = reading.about("purpose", "activities", "neutrality", "preamble", "tax-status")
    const against = firstWith(sentences, AGAINST)
    if (against !== undefined) return unmet(against)
    const commitment = firstWith(sentences, COMMITMENT)
    return commitment === undefined ? inapplicable : met(commitment)
  },
  proposal: () => "Der Verein bekennt sich zur freiheitlich-demokratischen Grundordnung und zur Völkerverständigung.",
  examples: [
    {
      name: "a commitment",
      text: "§ 2 Zweck\nDer Verein steht auf dem Boden der freiheitlich-demokratischen Grundordnung.",
      expect: "met",
    },
    { name: "against it", text: "§ 2 Zweck\nZweck des Vereins ist die Abschaffung der Demokratie.", expect: "unmet" },
    { name: "silent", text: "§ 2 Zweck\nZweck des Vereins ist die Förderung des Sports.", expect: "inapplicable" },
  ],
})
