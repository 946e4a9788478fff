import { Card } from "#ui/card"
import { EmptyState } from "#ui/empty-state"
import { frame } from "#ui/frame"
import { StaffPage } from "#ui/page"
import { T, t } from "../../texts.ts"

/** The morning page: everything in the rail that waits for somebody, first things first. */
export const HomePage = ({ name }: { name: string }) => {
  const waiting = (frame().rail ?? []).filter(({ count }) => count)
  return (
    <StaffPage title={t("staff.nav.home")}>
      <h1>
        <T k="staff.home.title" name={name} />
      </h1>
      <h2>
        <T k="staff.home.waiting" />
      </h2>
      {waiting.length === 0 ? (
        <EmptyState title={t("staff.home.nothing")} />
      ) : (
        <div class="grid">
          {waiting.map(({ href, label, icon, countLabel }, index) => (
            <Card title={label} href={href} icon={icon} next={index === 0}>
              <p>{countLabel}</p>
            </Card>
          ))}
        </div>
      )}
    </StaffPage>
  )
}
