import type { Answer } from "../answers/index.ts"
import { clause, type SectionPlan } from "./clause.ts"
import { law, reported } from "./sources.ts"

const TIMES = ["", "Einfache", "Zweifache", "Dreifache", "Vierfache", "Fünffache", "Sechsfache"]

const feesText = ({ setBy, admissionFee }: Answer<"fees">): string => {
  const kinds = admissionFee
    ? "Die Mitglieder zahlen Mitgliedsbeiträge in Geld und bei der Aufnahme eine Aufnahmegebühr."
    : "Die Mitglieder zahlen Mitgliedsbeiträge in Geld."
  const who = setBy === "assembly" ? "Die Mitgliederversammlung" : "Der Vorstand"
  return `${kinds} ${who} beschließt Höhe und Fälligkeit in einer Beitragsordnung. Die Beitragsordnung ist nicht Bestandteil der Satzung und kann für Menschen mit wenig Einkommen niedrigere Beiträge vorsehen.`
}

export const feesSection: SectionPlan = {
  id: "fees",
  heading: "Beiträge",
  clauses: [
    clause("fees", "fees", {
      sources: [law("BGB", "58", "§ 58 Nr. 2 BGB")],
      write: (answer) => (answer.fees === "none" ? "Der Verein erhebt keine Mitgliedsbeiträge." : feesText(answer)),
    }),
    clause("levy", "fees", {
      sources: [law("BGB", "58", "§ 58 Nr. 2 BGB"), reported("BGH, 24.09.2007, II ZR 91/06")],
      write: ({ fees, levyTimes }) =>
        fees === "none" || levyTimes === undefined
          ? undefined
          : `Die Mitgliederversammlung kann eine Umlage beschließen, wenn der Verein einen außergewöhnlichen Bedarf an Geld hat, den er sonst nicht decken kann. Die Umlagen eines Geschäftsjahres dürfen für ein Mitglied zusammen höchstens das ${TIMES[levyTimes] ?? ""} seines Jahresbeitrags betragen.`,
    }),
  ],
}
