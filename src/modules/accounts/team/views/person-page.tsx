import { type TeamMember, staffRoles } from "#platform/auth"
import { formatDate, formatRelative } from "#platform/i18n"
import { Button } from "#ui/button"
import { ChoiceGroup } from "#ui/choice-group"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { SummaryList } from "#ui/summary-list"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"
import { Problem, titleWith } from "../../views/problem.tsx"
import { roleOptions } from "./invite-page.tsx"
import { rolesText } from "./team-page.tsx"

type Props = { member: TeamMember; allowed: { roles: boolean; active: boolean }; now: Date; problem: string | undefined }

const Roles = ({ member }: { member: TeamMember }) => (
  <PostForm action={paths.person.to({ id: member.id })} id="roles-form">
    <ChoiceGroup
      name="roles"
      type="checkbox"
      legend={t("staff.team.roles")}
      hint={t("staff.person.roles-hint")}
      options={roleOptions(staffRoles)}
      selected={member.roles}
    />
    <Button>{t("staff.person.save")}</Button>
  </PostForm>
)

const Active = ({ member }: { member: TeamMember }) => {
  const active = member.deactivatedAt === null
  return (
    <PostForm action={paths.personActive.to({ id: member.id })}>
      <h2>
        <T k={active ? "staff.person.deactivate" : "staff.person.reactivate"} />
      </h2>
      <p>
        <T k={active ? "staff.person.deactivate-text" : "staff.person.reactivate-text"} />
      </p>
      <input type="hidden" name="active" value={active ? "no" : "yes"} />
      <Button look={active ? "danger" : "second"}>{t(active ? "staff.person.deactivate" : "staff.person.reactivate")}</Button>
    </PostForm>
  )
}

export const PersonPage = ({ member, allowed, now, problem }: Props) => (
  <StaffPage title={titleWith(problem, member.name)} breadcrumbs={[{ href: paths.team.to({}), label: t("staff.team.title") }]}>
    <h1 dir="auto">{member.name}</h1>
    <Problem text={problem} />
    <SummaryList
      rows={[
        { label: t("field.email"), value: <bdi>{member.email}</bdi> },
        { label: t("staff.team.roles"), value: rolesText(member.roles) },
        { label: t("staff.person.second-factor"), value: t(member.secondFactor ? "staff.person.yes" : "staff.person.no") },
        { label: t("staff.team.seen"), value: member.seenAt ? formatRelative(member.seenAt, now) : t("staff.team.never") },
        ...(member.deactivatedAt ? [{ label: t("staff.team.deactivated"), value: formatDate(member.deactivatedAt) }] : []),
      ]}
    />
    {allowed.roles && <Roles member={member} />}
    {allowed.active && <Active member={member} />}
  </StaffPage>
)
