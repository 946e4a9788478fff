import { law, secondary } from "../../kit/index.ts"
import { allWith, firstWith, inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { boardTerm } from "../../statutes/own-terms.ts"

const BYLAW =
  /(?<!\p{L})(?:(beitrags|gebühren|geschäfts|finanz|wahl|vereins|datenschutz|haus|ehren|jugend|kassen|nutzungs|benutzungs|verfahrens|versammlungs|schieds|disziplinar|reisekosten|abteilungs|werkstatt|platz|spiel|beschluss)-?(?: und \p{L}+)?ordnung(?:en)?|ordnungen(?! (des|der) (\p{L}+ )?(verb|bund|landes)))(?!\p{L})/iu
const ENACT =
  /erlass|erläss|erlasse|beschlie|beschlu|beschloss|gibt sich|geben sich|sich eine|geben|verabschied|festleg|festgelegt|festsetz|festgesetzt|genehmig|aufgestellt|aufstell|zuständig|entscheid/i
const NOT_PART =
  /(nicht|kein(e|en)?) ((satzungs)?bestandteil|teil|gegenstand)|nicht[^.]{0,30}(bestandteil|teil) (der|dieser) satzung|nicht satzungsbestandteil|kein satzungsrecht|ohne satzungsrang/i
const PART = /(ist|sind|bilde\p{L}*|werden) (ein )?(fester |wesentlicher )?(bestandteil|teil) (der|dieser) satzung/iu

export const r71 = statuteRule({
  id: "R-71",
  severity: "E",
  applies: "all",
  topic: "bylaws",
  sources: [law("bgb", "25", "§ 25 BGB"), secondary("BGH, MDR 1984, 119 (nach anwalt-für-vereinsrecht)")],
  check: (reading) => {
    const named = allWith(reading.sentences, BYLAW).filter(
      ({ text }) => !/abgabenordnung|tagesordnung/i.test(BYLAW.exec(text)?.[0] ?? ""),
    )
    const [first] = named
    if (!first) return inapplicable
    const part = named.find(({ text }) => PART.test(text) && !NOT_PART.test(text))
    if (part) return unmet(part, "part")
    const who = named.find(({ text }) => ENACT.test(text))
    if (!who) return unmet(first, "who")
    const apart = firstWith(reading.about("bylaws", "fees", "board", "assembly", "amendment"), NOT_PART)
    return apart ? met(apart) : unmet(who, "rank")
  },
  proposal: (reading) =>
    `${boardTerm(reading).opening} kann Ordnungen erlassen, wenn diese Satzung nichts anderes bestimmt. Die Beitragsordnung beschließt die Mitgliederversammlung. Ordnungen sind nicht Teil der Satzung und dürfen ihr nicht widersprechen.`,
  examples: [
    {
      name: "who enacts, and its rank",
      text: "§ 6 Beiträge\n(1) Die Mitgliederversammlung beschließt eine Beitragsordnung. Die Beitragsordnung ist nicht Bestandteil der Satzung.",
      expect: "met",
    },
    {
      name: "rank open",
      text: "§ 6 Beiträge\n(1) Die Mitgliederversammlung beschließt eine Beitragsordnung.",
      expect: "unmet",
      because: "rank",
    },
    { name: "who open", text: "§ 6 Beiträge\n(1) Näheres steht in der Beitragsordnung.", expect: "unmet", because: "who" },
    {
      name: "part of the statutes",
      text: "§ 6 Beiträge\n(1) Der Vorstand erlässt eine Beitragsordnung; die Beitragsordnung ist Bestandteil der Satzung.",
      expect: "unmet",
      because: "part",
    },
    { name: "no bylaw", text: "§ 6 Beiträge\n(1) Die Mitgliederversammlung setzt den Beitrag fest.", expect: "inapplicable" },
  ],
})
