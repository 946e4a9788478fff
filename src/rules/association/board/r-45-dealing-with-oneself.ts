import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law } from "../../kit/index.ts"

const DEALING = /§§? ?181|insichgeschäft|in-sich-geschäft|selbstkontrah|mit sich selbst/iu
const NOT_RELEASED =
  /nicht (?:\p{L}+ ){0,3}befreit|keine befreiung|unzulässig|untersagt|vermeid|dürfen nur|nur von|gelten(?! nicht)|bleiben? unberührt/iu
const RELEASED = /befrei|gestattet|erlaubt|zulässig|gelten nicht|keine anwendung/iu
const CASE_BY_CASE =
  /kann|können|einzelfall|einzelne|im einzelnen|für bestimmte|beschluss|beschließ|dazu|hierzu|hierfür|insoweit|dabei/iu
const LIQUIDATION = /liquidat|abwickl/iu

const check = (reading: Reading): Outcome => {
  const said = reading
    .about("representation", "board", "board-meeting")
    .filter(({ text }) => DEALING.test(text) && !LIQUIDATION.test(text))
  const [first] = said
  if (!first) return inapplicable
  const released = said.find(({ text }) => RELEASED.test(text) && !NOT_RELEASED.test(text))
  if (released) return CASE_BY_CASE.test(released.text) ? met(released) : unmet(released)
  return said.some(({ text }) => NOT_RELEASED.test(text)) ? met(first) : unclear(first)
}

/** § 181 BGB: who represents cannot contract with himself; a general release must stand in the statutes and goes into the register. */
export const r45 = statuteRule({
  id: "R-45",
  severity: "D",
  applies: "all",
  sources: [
    law("bgb", "181", "§ 181 BGB"),
    law("bgb", "26", "§ 26 BGB"),
    law("bgb", "64", "§ 64 BGB"),
    law("bgb", "70", "§ 70 BGB"),
  ],
  topic: "representation",
  check,
  proposal: (reading) =>
    `${assemblyTerm(reading).opening} kann Mitglieder ${boardTerm(reading).genitive} für einzelne Rechtsgeschäfte von den Beschränkungen des § 181 BGB befreien.`,
  examples: [
    {
      name: "case by case",
      text: "§ 7 Vertretung\nDie Mitgliederversammlung kann ein Vorstandsmitglied im Einzelfall von den Beschränkungen des § 181 BGB befreien.",
      expect: "met",
    },
    {
      name: "everybody, always",
      text: "§ 7 Vertretung\nDie Vorstandsmitglieder vertreten den Verein einzeln und sind von den Beschränkungen des § 181 BGB befreit.",
      expect: "unmet",
    },
    {
      name: "named, not decided",
      text: "§ 7 Vertretung\nDer Vorstand vertritt den Verein. Auf § 181 BGB wird hingewiesen.",
      expect: "unclear",
    },
    { name: "nothing on it", text: "§ 7 Vertretung\nDer Vorstand vertritt den Verein.", expect: "inapplicable" },
  ],
})
