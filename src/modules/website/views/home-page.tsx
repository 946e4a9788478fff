import { Doors } from "#ui/doors"
import { PublicPage } from "#ui/page"
import { Stations } from "#ui/stations"
import { T, t } from "../texts.ts"

const STATIONS = ["idea", "group", "founded", "registered", "charitable", "funded", "established", "carrying"] as const
export type DoorLinks = { group: string; search: string; advice: string }

/** Three doors, and the line that shows the way. */
export const HomePage = ({ doors }: { doors: DoorLinks }) => (
  <PublicPage title={t("site.name")} description={t("home.intro")}>
    <h1>
      <T k="home.title" />
    </h1>
    <p class="lead">
      <T k="home.intro" />
    </p>
    <Doors
      doors={[
        { href: doors.group, title: t("home.door.group"), text: t("home.door.group.text"), icon: "users" },
        { href: doors.search, title: t("home.door.search"), text: t("home.door.search.text"), icon: "search" },
        { href: doors.advice, title: t("home.door.advice"), text: t("home.door.advice.text"), icon: "message-circle" },
      ]}
    />
    <section>
      <h2>
        <T k="home.path" />
      </h2>
      <Stations look="rising" label={t("home.path.label")} stations={STATIONS.map((id) => ({ label: t(`home.station.${id}`), state: "future" }))} />
      <p>
        <T k="home.path.note" />
      </p>
    </section>
  </PublicPage>
)
