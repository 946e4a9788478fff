import { law, secondary } from "../../kit/index.ts"
import { allWith, firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

const ONLINE =
  /virtuell|hybrid|online|videokonferenz|telefonkonferenz|video|internet-?konferenz|telefonie|elektronische[rnms]? kommunikation|chat|webkonferenz|digital/i
const EXPIRED = /covid|covmg|gesruacov|abmilderung der folgen|pandemie|corona/i
const CHATROOM = /chat-?raum|chatroom|chat-?room/i
const BOARD_ONLY = /vorstandssitzung|vorstandsbeschl|sitzung(en)? des vorstand|beschlüsse des vorstand/i
/** How members take part: anything on access, on speaking, on voting, or the law's own words. */
const HOW =
  /rechte[^.]{0,60}ausüb|zugang|einwahl|login|log-in|zugangsdaten|abstimm|stimmabgabe|ton|redebeitr|antrag|wort|authentifi|identit|teilnahme an|technisch|plattform|geschäftsordnung|näheres|einladung|berufung/i
/** Words that can only be about taking part online, wherever in the section they stand. */
const HOW_ANYWHERE =
  /zugangsdaten|authentifi|identifizier|stimmrechtsprüfung|zwei-faktor|online-abstimm|elektronische[rn]? (abstimm|stimmabgabe|wahl)|abstimmungs(tool|system|software)/i

export const r63 = statuteRule({
  id: "R-63",
  severity: "E",
  applies: "all",
  topic: "online-meeting",
  sources: [
    law("bgb", "32", "§ 32 Abs. 2 BGB"),
    law("bgb", "40", "§ 40 BGB"),
    secondary("BGBl. 2023 I Nr. 72 (in Kraft seit 21.03.2023), der-paritaetische.de"),
  ],
  check: (reading) => {
    const about = reading.about("online-meeting", "assembly", "convening", "voting")
    const expired = firstWith(about, EXPIRED)
    if (expired) return unmet(expired, "expired")
    const passages = allWith(reading.about("online-meeting", "assembly", "convening"), ONLINE).filter(
      ({ text, section }) => !BOARD_ONLY.test(text) && /versammlung|plenum/i.test(`${section.heading} ${text}`),
    )
    const [first] = passages
    if (!first) return inapplicable
    const chat = firstWith(passages, CHATROOM)
    if (chat) return unmet(chat, "chat")
    const beside = passages.map(({ paragraph }) => paragraph.text).join(" ")
    const section = first.section.paragraphs.map(({ text }) => text).join(" ")
    return HOW.test(beside) || HOW_ANYWHERE.test(section) ? met(first) : unclear(first)
  },
  proposal: () =>
    "Die Mitgliederversammlung kann vor Ort, hybrid oder virtuell stattfinden; die Form bestimmt, wer einlädt. Wer über das Internet teilnimmt, kann zuhören, sprechen, Anträge stellen und abstimmen. Die Einladung nennt den Weg dorthin; die Zugangsdaten erhalten nur Mitglieder.",
  examples: [
    {
      name: "virtual meeting with its rights",
      text: "§ 7 Mitgliederversammlung\n(1) Die Mitgliederversammlung kann virtuell stattfinden. Die Einladung nennt, wie Mitglieder ihre Rechte elektronisch ausüben.",
      expect: "met",
    },
    {
      name: "law of the pandemic",
      text: "§ 7 Mitgliederversammlung\n(1) Die Mitgliederversammlung kann nach dem Covid-19-Gesetz auch online stattfinden.",
      expect: "unmet",
      because: "expired",
    },
    {
      name: "a chat room",
      text: "§ 7 Mitgliederversammlung\n(1) Die Mitgliederversammlung kann online in einem nur für Mitglieder zugänglichen Chatraum stattfinden.",
      expect: "unmet",
      because: "chat",
    },
    {
      name: "one word only",
      text: "§ 7 Mitgliederversammlung\n(1) Die Mitgliederversammlung kann auch als Videokonferenz stattfinden.",
      expect: "unclear",
    },
    {
      name: "not mentioned",
      text: "§ 7 Mitgliederversammlung\n(1) Die Mitgliederversammlung tagt einmal im Jahr.",
      expect: "inapplicable",
    },
  ],
})
