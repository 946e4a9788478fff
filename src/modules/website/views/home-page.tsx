import { HomeDoors } from "#ui/doors"
import { PublicPage } from "#ui/page"
import { t } from "../texts.ts"

const STATIONS = ["idea", "group", "founded", "registered", "charitable", "funded", "established", "carrying"] as const
export type DoorLinks = { group: string; search: string; advice: string }

/** Three doors, and the line that shows the way. */
export const HomePage = ({ doors }: { doors: DoorLinks }) => (
  <PublicPage title={t("site.name")} description={t("home.intro")}>
    <HomeDoors
      title={t("home.title")}
      lead={t("home.intro")}
      doors={[
        { href: doors.group, title: t("home.door.group"), text: t("home.door.group.text"), icon: "users" },
        { href: doors.search, title: t("home.door.search"), text: t("home.door.search.text"), icon: "search" },
        { href: doors.advice, title: t("home.door.advice"), text: t("home.door.advice.text"), icon: "message-circle" },
      ]}
      way={{
        title: t("home.path"),
        text: t("home.path.note"),
        stations: STATIONS.map((id) => ({ label: t(`home.station.${id}`), state: "future" })),
      }}
    />
  </PublicPage>
)
