import { ButtonLink } from "./button.tsx"
import { Card } from "./card.tsx"
import { HomeDoors } from "./doors.tsx"
import { PublicLayout } from "./layout.tsx"
import { exampleFrame, framed } from "./layout.preview.tsx"
import type { Preview } from "./preview.tsx"

const words = {
  de: {
    title: "Sie tragen viel. Wir helfen Ihnen tragen.",
    lead: "Beratung, Geld, Wissen und Kontakte für Gruppen und Vereine in Nordrhein-Westfalen. Kostenlos, in Ihrer Sprache, auch ohne Verein.",
    doors: [
      ["Wir sind eine Gruppe oder ein Verein", "Von der ersten Idee bis zum geförderten Verein: sehen, was als Nächstes kommt."],
      ["Wir suchen eine Organisation", "Finden Sie Gruppen und Vereine in Ihrer Nähe, nach Thema und Sprache."],
      ["Wir brauchen Beratung", "Schreiben Sie uns in Ihrer Sprache. Ein Mensch antwortet in drei Werktagen."],
    ],
    way: [
      "Ein Weg, acht Stationen",
      "Niemand muss bis zum Ende gehen. Auch eine Initiative ohne e. V. ist ein guter Ort zum Bleiben.",
      "Wo stehen wir?",
    ],
    stations: ["Idee", "Gruppe", "Gegründet", "Eingetragen (e. V.)", "Gemeinnützig", "Gefördert", "Etabliert", "Andere tragen"],
  },
  ar: {
    title: "أنتم تحملون الكثير، ونحن نساعدكم على حمله",
    lead: "استشارة ودعم مالي ومعرفة وتواصل للمجموعات والجمعيات في شمال الراين وستفاليا. مجانًا وبلغتكم، حتى بدون جمعية مسجلة.",
    doors: [
      ["نحن مجموعة أو جمعية", "من الفكرة الأولى إلى الجمعية المدعومة: تعرّفوا على الخطوة التالية."],
      ["نبحث عن منظمة", "ابحثوا عن مجموعات وجمعيات قريبة منكم حسب الموضوع واللغة."],
      ["نحتاج إلى استشارة", "اكتبوا إلينا بلغتكم. سيجيبكم إنسان خلال ثلاثة أيام عمل."],
    ],
    way: ["طريق واحد وثماني محطات", "لا أحد مضطر إلى السير حتى النهاية.", "أين نقف الآن؟"],
    stations: ["فكرة", "مجموعة", "تأسيس", "تسجيل (\u2066e. V.\u2069)", "نفع عام", "دعم مالي", "ترسّخ", "حمل الآخرين"],
  },
}

const Home = ({ code }: { code: "de" | "ar" }) => {
  const { title, lead, doors, way, stations } = words[code]
  const door = (index: number, icon: "users" | "search" | "message-circle") => ({
    title: doors[index]?.[0] ?? "",
    text: doors[index]?.[1] ?? "",
    href: `#tuer-${index + 1}`,
    icon,
  })
  return (
    <PublicLayout title="Tragwerk" description={lead}>
      <HomeDoors
        title={title}
        lead={lead}
        doors={[door(0, "users"), door(1, "search"), door(2, "message-circle")]}
        way={{
          title: way[0] ?? "",
          text: way[1] ?? "",
          stations: stations.map((label) => ({ label })),
          action: (
            <ButtonLink href="#stand" look="second">
              {way[2]}
            </ButtonLink>
          ),
        }}
      >
        {code === "de" && (
          <section>
            <h2>Diese Woche</h2>
            <div class="grid">
              <Card title="Satzung schreiben: so geht es" href="#1" eyebrow="Dienstag, 24. November, 18 Uhr" icon="calendar">
                <p>Online, auf Deutsch und Arabisch. Noch fünf Plätze.</p>
              </Card>
              <Card title="Sprechstunde in Musterstadt" href="#2" eyebrow="Donnerstag, 26. November" icon="map-pin">
                <p>Ohne Anmeldung, im Haus der Vereine.</p>
              </Card>
              <Card title="Antragsfrist: kleine Projekte" href="#3" eyebrow="Freitag, 27. November" icon="clock">
                <p>Für Gruppen mit und ohne e. V.</p>
              </Card>
            </div>
          </section>
        )}
      </HomeDoors>
    </PublicLayout>
  )
}

const frameWithout = { ...exampleFrame, navigation: exampleFrame.navigation.map(({ href, label }) => ({ href, label })) }

export const previews: Preview[] = [
  { name: "home/doors", language: "de", page: true, render: () => framed(<Home code="de" />, frameWithout) },
  { name: "home/doors", language: "ar", page: true, render: () => framed(<Home code="ar" />, frameWithout) },
]
