import { inapplicable, met, statuteRule, unclear } from "../statutes/index.ts"
import { taxSentences } from "./passages.ts"
import { ao } from "./sources.ts"

const PLANNED = /planmäßig\p{Ll}* .{0,20}[Zz]usammenwirken|§ ?57 (?:Abs\.|Absatz) ?(?:3|III)/u
const PARTNER = /mit (?:der|dem|den|einer|einem|anderen|weiteren|folgenden|mindestens)/u
const SERVICES =
  /(?:Dienstleistung|Leistungen|Service)\p{Ll}* (?:für|an|gegenüber) (?:andere|die|ihre|seine|gemeinnützige|steuerbegünstigte|angeschlossene|Mitglieds)\p{Ll}* ?(?:\p{Ll}+n )?(?:Körperschaft|Verein|Mitgliedsverein|Organisation|Einrichtung|Träger|Gesellschaft)/u

/** § 57 Abs. 3 AO: work that is charitable only together with another body stands in the statutes. */
export const g31 = statuteRule({
  id: "G-31",
  severity: "C",
  applies: "charitable",
  sources: [ao("57", "Abs. 3")],
  topic: "activities",
  check: (reading) => {
    const sentences = taxSentences(reading)
    const planned = sentences.find(({ text }) => PLANNED.test(text))
    if (planned !== undefined) return PARTNER.test(planned.text) ? met(planned) : unclear(planned, "partner")
    const services = sentences.find(({ text }) => SERVICES.test(text))
    return services === undefined ? inapplicable : unclear(services)
  },
  proposal: () =>
    "Der Satzungszweck wird auch verwirklicht durch planmäßiges Zusammenwirken im Sinne des § 57 Abs. 3 der Abgabenordnung mit [Name der steuerbegünstigten Körperschaft] durch [Art der Leistung].",
  examples: [
    {
      name: "with its partner",
      text: "§ 2 Zweck\nDer Satzungszweck wird auch verwirklicht durch planmäßiges Zusammenwirken mit der Nordhilfe gGmbH.",
      expect: "met",
    },
    {
      name: "without a partner",
      text: "§ 2 Zweck\nDer Satzungszweck wird verwirklicht durch planmäßiges Zusammenwirken.",
      expect: "unclear",
      because: "partner",
    },
    {
      name: "services for others",
      text: "§ 2 Zweck\nDer Satzungszweck wird verwirklicht durch Dienstleistungen für gemeinnützige Vereine.",
      expect: "unclear",
    },
    { name: "alone", text: "§ 2 Zweck\nDer Satzungszweck wird verwirklicht durch Kurse.", expect: "inapplicable" },
  ],
})
