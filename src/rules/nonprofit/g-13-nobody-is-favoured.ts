import { secondary } from "../kit/index.ts"
import { firstWith, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { modelSentence } from "./model-sentences.ts"
import { taxSentences } from "./passages.ts"
import { ao, model } from "./sources.ts"

const FAVOURED = /begünstig/i
const FOREIGN = /(?<!\p{L})fremd|zweckfremd|vereinsfremd|nicht (?:dem|den) .{0,40}[Zz]weck\p{Ll}* (?:entsprech|dien)/iu
/** A slip of the pen ("unverhältnis hohe", "unverhaltensmäßig hohe") leaves no doubt about what is meant. */
const HIGH_PAY =
  /unverh[aä]lt\p{Ll}* (?:hohe|hoch)\p{Ll}* (?:\p{Ll}+ )*(?:Verg\p{Ll}{0,3}r?ung(?:en)?(?!\p{L})|Vergütung|Entschädigung|Entgelt|Bezüge)/iu
const PAY = /unverh[aä]lt|überhöhte|unangemessen/iu
const FAVOURS = /unverhältnismä(?:ß|ss)ig\p{Ll}* (?:hohe\p{Ll}* )?(?:Vergünstig|Begünstig)/iu
const DENIES = /(?<!\p{L})(?:kein\p{Ll}*|niemand\p{Ll}*|nicht|nie|weder)(?!\p{L})/iu
const INVERTED = /dürfen Personen durch .{0,80}begünstigt|Personen (?:dürfen|können) .{0,80}begünstigt/i

/** § 55 Abs. 1 Nr. 3 AO: two limbs, spending that is foreign to the purpose, and pay that is too high. */
export const g13 = statuteRule({
  id: "G-13",
  severity: "C",
  applies: "charitable",
  sources: [
    ao("55", "Abs. 1 Nr. 3"),
    model("§ 4"),
    secondary("Finanzamt, Mai 2019: „Es darf keine Person …“ statt „Niemand darf …“"),
  ],
  topic: "means",
  check: (reading) => {
    const sentences = [...new Set([...taxSentences(reading), ...reading.about("board-pay")])]
    const inverted = sentences.find(({ text }) => INVERTED.test(text) && !DENIES.test(text))
    if (inverted !== undefined) return unmet(inverted, "inverted")
    const clauses = sentences.filter(({ text }) => DENIES.test(text) && (FAVOURED.test(text) || HIGH_PAY.test(text)))
    const foreign = firstWith(clauses, FOREIGN)
    const pay = firstWith(clauses, PAY)
    if (foreign === undefined && pay === undefined) return unmet()
    if (pay === undefined) return unmet(foreign, "pay")
    if (foreign === undefined) return unmet(pay, "foreign")
    if (FAVOURS.test(pay.text)) return unmet(pay, "word")
    if (!HIGH_PAY.test(pay.text)) return unmet(pay, "high")
    return /(?<!\p{L})niemand/iu.test(foreign.text) ? unclear(foreign, "nobody") : met([...new Set([foreign, pay])])
  },
  proposal: () => modelSentence("nobodyFavoured"),
  examples: [
    {
      name: "the model's words",
      text: "§ 4 Begünstigungsverbot\nEs darf keine Person durch Ausgaben, die dem Zweck des Vereins fremd sind, oder durch unverhältnismäßig hohe Vergütungen begünstigt werden.",
      expect: "met",
    },
    {
      name: "nobody may",
      text: "§ 4 Begünstigungsverbot\nNiemand darf durch zweckfremde Ausgaben oder unverhältnismäßig hohe Vergütungen begünstigt werden.",
      expect: "unclear",
      because: "nobody",
    },
    {
      name: "without the word high",
      text: "§ 4 Begünstigungsverbot\nEs darf keine Person durch zweckfremde Ausgaben oder durch unverhältnismäßige Vergütungen begünstigt werden.",
      expect: "unmet",
      because: "high",
    },
    {
      name: "a slip of the pen",
      text: "§ 4 Begünstigungsverbot\nEs darf keine Person durch zweckfremde Ausgaben oder durch unverhältnissmässig hohe Vergütungen begünstigt werden.",
      expect: "met",
    },
    {
      name: "a slip of the pen in the last word",
      text: "§ 4 Begünstigungsverbot\nEs darf keine Person durch zweckfremde Ausgaben oder durch unverhältnismäßig hohe Vergürtung begünstigt werden.",
      expect: "met",
    },
    {
      name: "favours for pay",
      text: "§ 4 Begünstigungsverbot\nEs darf keine Person durch zweckfremde Ausgaben oder durch unverhältnismäßig hohe Vergünstigungen begünstigt werden.",
      expect: "unmet",
      because: "word",
    },
    {
      name: "pay is missing",
      text: "§ 4 Begünstigungsverbot\nEs darf keine Person durch Ausgaben, die dem Zweck des Vereins fremd sind, begünstigt werden.",
      expect: "unmet",
      because: "pay",
    },
    {
      name: "spending is missing",
      text: "§ 4 Begünstigungsverbot\nEs darf keine Person durch unverhältnismäßig hohe Vergütungen begünstigt werden.",
      expect: "unmet",
      because: "foreign",
    },
    {
      name: "the opposite",
      text: "§ 4 Begünstigung\nEs dürfen Personen durch Ausgaben begünstigt werden, die dem Zweck nützen.",
      expect: "unmet",
      because: "inverted",
    },
    { name: "missing", text: "§ 4 Gemeinnützigkeit\nDer Verein ist selbstlos tätig.", expect: "unmet" },
  ],
})
