import { law } from "../../kit/index.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

const FORCE = /in kraft|wirksam (ab|am|mit|sofort)|(gilt|gültig) ab (dem |sofort)/i
const OF_STATUTES = /satzung|neufassung|änderung|fassung|^sie|tritt (mit|am|ab|sofort)/i
const OTHER_MATTER = /mitgliedschaft|austritt|ausschluss|kündigung|ordnung/i
const REGISTERED = /eintragung|eingetragen|vereinsregister|registergericht|amtsgericht/i
const AT_FOUNDING = /gründung|errichtung|errichtet|gründer/i
const AT_ONCE =
  /beschlu(ss|ß)|beschlossen|annahme|angenommen|sofort|verabschied|heutig|mit diesem tag|genehmigung|unterzeichnung|(am|ab|vom|zum) (dem )?\d{1,2}\./i
const CHANGES = /(satzungs)?änderung(en)?[^.]{0,60}(tritt|treten|werden|sind)[^.]{0,60}(in kraft|wirksam)/i
const AMENDED =
  /neufassung|neu gefasst|geändert|änderung|ersetzt|bisherige|außer kraft|vorherige|mitgliederversammlung|jahreshauptversammlung/i

export const r73 = statuteRule({
  id: "R-73",
  severity: "D",
  applies: "all",
  topic: "entry-into-force",
  sources: [law("bgb", "71", "§ 71 Abs. 1 Satz 1 BGB")],
  check: (reading) => {
    const about = reading.about("entry-into-force", "adoption", "amendment", "signatures")
    const first = about.find(({ text }) => FORCE.test(text) && OF_STATUTES.test(text) && !OTHER_MATTER.test(text))
    if (!first) return inapplicable
    const around = first.section.paragraphs.map(({ text }) => text).join(" ")
    if (REGISTERED.test(first.text)) return met(first)
    if (CHANGES.test(first.text)) return unmet(first, "changes")
    if (!AT_ONCE.test(first.text) || AT_FOUNDING.test(around)) return met(first)
    if (AMENDED.test(around)) return unmet(first)
    return reading.mode === "founding" ? met(first) : unclear(first)
  },
  proposal: () => "Diese Fassung der Satzung wird mit der Eintragung in das Vereinsregister wirksam.",
  examples: [
    {
      name: "with the founding",
      text: "§ 14 Inkrafttreten\n(1) Diese Satzung tritt mit dem Beschluss der Gründungsversammlung in Kraft.",
      expect: "met",
    },
    {
      name: "with the registration",
      text: "§ 14 Inkrafttreten\n(1) Diese Neufassung tritt mit der Eintragung in das Vereinsregister in Kraft.",
      mode: "existing",
      expect: "met",
    },
    {
      name: "an amendment at once",
      text: "§ 14 Inkrafttreten\n(1) Diese Neufassung der Satzung tritt mit der Beschlussfassung in Kraft.",
      mode: "existing",
      expect: "unmet",
    },
    {
      name: "every amendment at once",
      text: "§ 14 Satzungsänderung\n(1) Satzungsänderungen treten mit dem Beschluss der Mitgliederversammlung in Kraft.",
      expect: "unmet",
      because: "changes",
    },
    {
      name: "a day, and nobody says of what",
      text: "§ 14 Inkrafttreten\n(1) Die Satzung tritt am 4. Mai 2019 in Kraft.",
      mode: "existing",
      expect: "unclear",
    },
    { name: "not mentioned", text: "§ 2 Geschäftsjahr\n(1) Das Geschäftsjahr ist das Kalenderjahr.", expect: "inapplicable" },
  ],
})
