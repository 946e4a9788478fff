// Named states of the letter for previews and tests. Everybody and everything in them is made up.
import { type Letter, markedAs } from "./letter.ts"

const plain: Letter = {
  sender: {
    name: "Beratungsstelle Beispiel",
    unit: "Fachberatung Migrantenselbstorganisationen",
    address: ["Musterstraße 12", "00000 Musterstadt"],
    contact: [
      { label: "Ihr Kontakt", value: "Jonas Beispiel" },
      { label: "Telefon", value: "+49 221 4710-123" },
      { label: "E-Mail", value: "beratung@example.org" },
    ],
    web: "www.example.org",
  },
  recipient: ["Gruppe „Brücke“", "Amina Beispiel", "Beispielweg 3", "00000 Musterstadt"],
  date: "23. November 2026",
  reference: "A-2026-0042",
  german: {
    subject: "Ihre Anfrage vom 12. November 2026: ein Verein für Ihre Gruppe",
    salutation: "Guten Tag Amina Beispiel,",
    paragraphs: [
      "vielen Dank für Ihre Anfrage. Sie möchten für Ihre Gruppe einen Verein gründen und fragen, welche Schritte dafür nötig sind. Gern begleiten wir Sie auf diesem Weg.",
      "Für die Gründung brauchen Sie eine Satzung und eine Gründungsversammlung. Soll der Verein in das Vereinsregister eingetragen werden (e. V.), sollen mindestens sieben Mitglieder die Satzung unterschreiben (§ 59 Abs. 3 BGB).",
      "Bitte bringen Sie zum Gespräch mit: eine Liste der Menschen, die mitmachen, und Ihre Idee in zwei oder drei Sätzen. Wenn Sie möchten, dolmetscht jemand.",
      "Unser Vorschlag für das Gespräch: Donnerstag, 3. Dezember 2026, 17:00 Uhr, in unserem Büro oder per Video. Bitte sagen Sie uns bis zum 30. November Bescheid, telefonisch unter +49 221 4710-123 oder per E-Mail an beratung@example.org.",
    ],
    closing: "Mit freundlichen Grüßen",
  },
  signature: { name: "Jonas Beispiel", role: "Fachreferent" },
}

const turkish: Letter = {
  ...plain,
  aid: {
    ...markedAs("tr"),
    note: "Bu metin okumanıza yardımcı olur. Hukuken geçerli olan Almanca metindir.",
    subject: "12 Kasım 2026 tarihli başvurunuz: grubunuz için bir dernek",
    salutation: "Merhaba Amina Beispiel,",
    paragraphs: [
      "başvurunuz için çok teşekkür ederiz. Grubunuz için bir dernek kurmak istiyor ve bunun için hangi adımların gerekli olduğunu soruyorsunuz. Bu yolda size memnuniyetle eşlik ederiz.",
      "Kuruluş için bir tüzüğe (Satzung) ve bir kuruluş toplantısına (Gründungsversammlung) ihtiyacınız var. Dernek, dernekler siciline (Vereinsregister) kaydedilecekse (e. V.), tüzüğü en az yedi üye imzalamalıdır (§ 59 Abs. 3 BGB).",
      "Lütfen görüşmeye şunları getirin: katılan kişilerin bir listesi ve fikrinizi anlatan iki üç cümle. İsterseniz görüşmede bir tercüman bulunur.",
      "Görüşme için önerimiz: 3 Aralık 2026 Perşembe, saat 17.00, ofisimizde veya görüntülü görüşme ile. Lütfen 30 Kasım’a kadar bize haber verin: telefon +49 221 4710-123 veya e-posta beratung@example.org.",
    ],
    closing: "Saygılarımızla",
  },
}

const arabic: Letter = {
  ...plain,
  aid: {
    ...markedAs("ar"),
    note: "هذا النص مساعدة على القراءة. النص الألماني وحده هو الملزم قانونًا.",
    subject: "طلبكم بتاريخ 12 نوفمبر 2026: جمعية لمجموعتكم",
    salutation: "تحية طيبة إلى Amina Beispiel،",
    paragraphs: [
      "شكرًا جزيلًا على طلبكم. تريدون تأسيس جمعية لمجموعتكم وتسألون عن الخطوات اللازمة لذلك. يسعدنا أن نرافقكم في هذا الطريق.",
      "تحتاجون للتأسيس إلى نظام أساسي (Satzung) وإلى اجتماع تأسيسي (Gründungsversammlung). وإذا كان من المقرر تسجيل الجمعية في سجل الجمعيات (Vereinsregister) بصفة e. V.، فينبغي أن يوقّع سبعة أعضاء على الأقل على النظام الأساسي (§ 59 Abs. 3 BGB).",
      "يُرجى إحضار ما يلي إلى اللقاء: قائمة بالأشخاص المشاركين، وفكرتكم في جملتين أو ثلاث. ويمكن حضور مترجم إذا رغبتم في ذلك.",
      "اقتراحنا لموعد اللقاء: الخميس 3 ديسمبر 2026، الساعة 17:00، في مكتبنا أو عبر الفيديو. يُرجى إبلاغنا حتى 30 نوفمبر، هاتفيًا على الرقم +49 221 4710-123 أو بالبريد الإلكتروني beratung@example.org.",
    ],
    closing: "مع أطيب التحيات",
  },
}

/** Texts that would be code, markup or a path somewhere else. In a document they are texts. */
export const hostileTexts = [
  "#panic(1)",
  '#read("/etc/passwd")',
  "] #sys.version [",
  "$ integral_0^1 $",
  "@ref <label>",
  "<script>alert(1)</script>",
  "*bold* _italic_ `raw`",
  "= Heading",
  "- list // comment /* block */",
  '#import "@preview/x:1.0.0"',
  "\\u{1F600} \\",
  "https://example.org/#eval(1)",
  "'; drop table stored_files; --",
] as const

const hostile: Letter = {
  ...arabic,
  recipient: ["=cmd|' /C calc'!A0", "#set page(width: 1pt)", "a\u0000b\u0007c", "‮gnirts‬ 😀"],
  german: { ...plain.german, subject: "😀 #panic(1) 漢字", paragraphs: [...hostileTexts] },
  signature: { name: "👩‍👩‍👧‍👦", role: "\u2066\u2067x" },
}

const long: Letter = {
  ...arabic,
  german: { ...plain.german, paragraphs: Array.from({ length: 16 }, (_, index) => plain.german.paragraphs[index % 4] ?? "") },
  aid: {
    ...turkish.aid,
    ...arabic.aid,
    ...markedAs("ar"),
    paragraphs: Array.from({ length: 16 }, (_, index) => arabic.aid?.paragraphs[index % 4] ?? ""),
  } as Required<Letter>["aid"],
}

export const letterPreviews = { plain, turkish, arabic, hostile, long }
