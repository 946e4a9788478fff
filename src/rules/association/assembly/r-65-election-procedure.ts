import { law } from "../../kit/index.ts"
import { allWith, firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

const BLOCK =
  /blockwahl|en[- ]bloc|in cumulo|listenwahl|gesamtwahl|sammelwahl|als block|in einem wahlgang|in einem gemeinsamen wahlgang/i
const SEPARATE = /getrennte[nr]? wahlg|einzel(n|wahl)|gesonderte[nr]? wahlg|jeweils einzeln|getrennt gewählt|in einzelnen wahlg/i
const CHOICE = /kann|können|möglich|zulässig|auf antrag|auf wunsch|sofern|soweit|es sei denn|wenn|oder|alternativ|statt/i
const PLURALITY =
  /(die )?meisten (abgegebenen |gültigen )*stimmen|relative[rn]? mehrheit|stichwahl|höchste[nr]? stimmenzahl|einfache stimmenmehrheit gewählt/i

export const r65 = statuteRule({
  id: "R-65",
  severity: "D",
  applies: "all",
  topic: "elections",
  sources: [law("bgb", "32", "§ 32 Abs. 1 Satz 3 BGB"), law("bgb", "27", "§ 27 Abs. 1 BGB"), law("bgb", "40", "§ 40 BGB")],
  check: (reading) => {
    const about = reading.about("elections", "board-election", "voting")
    const together = allWith(about, BLOCK)
    const apart = allWith(about, SEPARATE)
    const clash = together.find(
      (one) => !CHOICE.test(one.text) && apart.some((other) => other !== one && !CHOICE.test(other.text)),
    )
    if (clash) return unmet([clash, ...apart.slice(0, 1)], "both")
    const rule = together[0] ?? firstWith(about, PLURALITY) ?? apart[0]
    if (rule) return met(rule)
    return reading.mode === "founding" ? unclear() : inapplicable
  },
  proposal: () =>
    "Die Mitglieder des Vorstands werden einzeln gewählt. Mit Zustimmung der Versammlung ist eine gemeinsame Wahl (Blockwahl) möglich. Gewählt ist, wer die meisten abgegebenen Stimmen erhält.",
  examples: [
    {
      name: "block election possible",
      text: "§ 9 Wahl des Vorstands\n(1) Der Vorstand wird von der Mitgliederversammlung gewählt. Eine Blockwahl ist möglich.",
      expect: "met",
    },
    {
      name: "one ballot and separate ballots",
      text: "§ 9 Wahl des Vorstands\n(1) Der Vorstand wird in einem Wahlgang gewählt. Vorsitz und Kasse werden in getrennten Wahlgängen gewählt.",
      expect: "unmet",
      because: "both",
    },
    {
      name: "founding, nothing said",
      text: "§ 9 Vorstand\n(1) Der Vorstand wird von der Mitgliederversammlung für zwei Jahre gewählt.",
      mode: "founding",
      expect: "unclear",
    },
    {
      name: "registered, nothing said",
      text: "§ 9 Vorstand\n(1) Der Vorstand wird von der Mitgliederversammlung für zwei Jahre gewählt.",
      mode: "existing",
      expect: "inapplicable",
    },
  ],
})
