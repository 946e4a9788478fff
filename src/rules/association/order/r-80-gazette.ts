import { law } from "../../kit/index.ts"
import { firstWith, inapplicable, met, statuteRule, unclear } from "../../statutes/rule.ts"

const PUBLISHED =
  /bekanntmachungen? (des vereins|erfolg|werden|ergehen|erschein|sind|der auflösung)|bekanntmachungs(blatt|organ)|veröffentlichungen des vereins|vereinsblatt|mitteilungsblatt des vereins/i
const PAPER = /(?<!mitteilungs|mitglieder)blatt|zeitung|anzeiger|bote|tageblatt|amtsblatt|nachrichten|kurier/i

export const r80 = statuteRule({
  id: "R-80",
  severity: "info",
  applies: "all",
  topic: "liquidation",
  sources: [law("bgb", "50", "§ 50 Abs. 1 BGB")],
  check: (reading) => {
    const published = firstWith(reading.sentences, PUBLISHED)
    if (!published) return inapplicable
    return PAPER.test(published.text) ? met(published) : unclear(published)
  },
  examples: [
    {
      name: "a paper is named",
      text: "§ 13 Bekanntmachungen\n(1) Bekanntmachungen des Vereins erscheinen im Musterstädter Anzeiger.",
      expect: "met",
    },
    {
      name: "a notice board",
      text: "§ 13 Bekanntmachungen\n(1) Bekanntmachungen des Vereins hängen im Vereinshaus aus.",
      expect: "unclear",
    },
    { name: "not mentioned", text: "§ 2 Geschäftsjahr\n(1) Das Geschäftsjahr ist das Kalenderjahr.", expect: "inapplicable" },
  ],
})
