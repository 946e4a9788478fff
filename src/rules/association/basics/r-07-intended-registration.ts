import { law, secondary } from "../../kit/index.ts"
import { firstWith, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { statedName } from "./stated-name.ts"

/** Somebody says of the association that it is, will be or shall be in the register; the register's name may be missing. */
const REGISTRATION =
  /(?:eingetragen(?:e[rns]?)?(?!\p{L})|einzutragen|Eintragung|eintragen|[Vv]ereinsregister|Registernummer|Register-?\s?Nr|(?<!\p{L})VR\s?\d)/u
/** Changes, officers and lists of members are entered somewhere too. */
const OF_SOMETHING_ELSE =
  /(?:Satzungsänderung|Änderung(?:en)? der Satzung|Vorstandsmitglied|Mitglieder(?:liste|verzeichnis)|Neuwahl|Amtszeit|Zuwendungsempfänger|Marke|Protokoll|Tagesordnung|anderer? (?:eingetragene|Verein)|Empfänger|Körperschaft)/u
const OTHER_ASSOCIATION = /(?:Vermögen|fällt|Dachverband|Landesverband|Mitglied(?:schaft)? (?:im|in|des|bei))/u
const DENIED = /nicht (?:in das |ins |im )?(?:Vereinsregister )?eingetragen/iu
const SUFFIX = /e\s?\.\s?V|eingetragener Verein/u

const saysSo = (text: string): boolean =>
  REGISTRATION.test(text) && ![OF_SOMETHING_ELSE, OTHER_ASSOCIATION, DENIED].some((other) => other.test(text))

/** § 57 Abs. 1 BGB: the statutes show that the association is to be registered. "e. V." in the name alone is disputed. */
export const r07 = statuteRule({
  id: "R-07",
  severity: "A",
  applies: "all",
  sources: [
    law("bgb", "57", "§ 57 Abs. 1 BGB"),
    secondary("OLG Karlsruhe, 16.10.2013, 11 Wx 39/13 (die Satzung muss die Eintragung nur erkennen lassen)"),
  ],
  topic: "registration",
  check: (reading) => {
    const stated = statedName(reading)
    const said = reading
      .about("registration", "name", "seat", "entry-into-force")
      .find(({ text }) => saysSo(stated === undefined ? text : text.replace(stated.name, "")))
    if (said !== undefined) return met(said)
    const suffix = stated !== undefined && SUFFIX.test(stated.name) ? stated.sentence : firstWith(reading.about("name"), SUFFIX)
    return suffix === undefined ? unmet() : unmet(suffix, "suffix")
  },
  proposal: () => "Der Verein soll in das Vereinsregister eingetragen werden und führt nach der Eintragung den Zusatz „e. V.“.",
  examples: [
    {
      name: "shall be registered",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“. Er soll in das Vereinsregister eingetragen werden.",
      expect: "met",
    },
    {
      name: "is registered, said with the number only",
      text: "§ 1 Name\nDer Verein heißt „Brücke e. V.“ und ist beim Amtsgericht Musterstadt unter VR 1234 eingetragen.",
      expect: "met",
    },
    {
      name: "nothing about it",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in Musterstadt.",
      expect: "unmet",
    },
    {
      name: "only the suffix in the name",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke e. V.“. Er hat seinen Sitz in Musterstadt.",
      expect: "unmet",
      because: "suffix",
    },
  ],
})
