import type { Invitation, TeamMember } from "#platform/auth"
import { formatDate, formatList, formatRelative } from "#platform/i18n"
import { Button, ButtonLink } from "#ui/button"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Table } from "#ui/table"
import { Tag } from "#ui/tag"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"

type Props = { team: readonly TeamMember[]; invitations: readonly Invitation[]; manageable: readonly string[]; now: Date }

export const rolesText = (roles: readonly TeamMember["roles"][number][]): string =>
  formatList(roles.map((role) => t(`staff.role.${role}`)))

const State = ({ member }: { member: TeamMember }) => {
  if (member.deactivatedAt) return <Tag look="brick">{t("staff.team.deactivated")}</Tag>
  return member.secondFactor ? (
    <Tag look="moss">{t("staff.team.ready")}</Tag>
  ) : (
    <Tag look="saffron">{t("staff.team.no-second-factor")}</Tag>
  )
}

const Team = ({ team, now }: Pick<Props, "team" | "now">) => (
  <Table
    caption={t("staff.team.title")}
    captionHidden
    rows={team}
    columns={[
      { label: t("field.name"), heading: true, cell: ({ id, name }) => <a href={paths.person.to({ id })}>{name}</a> },
      { label: t("field.email"), cell: ({ email }) => email },
      { label: t("staff.team.roles"), cell: ({ roles }) => rolesText(roles) },
      { label: t("staff.team.state"), cell: (member) => <State member={member} /> },
      { label: t("staff.team.seen"), cell: ({ seenAt }) => (seenAt ? formatRelative(seenAt, now) : t("staff.team.never")) },
    ]}
  />
)

const Invitations = ({ invitations, manageable, now }: Omit<Props, "team">) => (
  <>
    <h2>
      <T k="staff.team.invitations" />
    </h2>
    <Table
      caption={t("staff.team.invitations")}
      captionHidden
      rows={invitations}
      columns={[
        { label: t("field.name"), heading: true, cell: ({ name }) => name },
        { label: t("field.email"), cell: ({ email }) => email },
        { label: t("staff.team.roles"), cell: ({ roles }) => rolesText(roles) },
        {
          label: t("staff.team.until"),
          cell: ({ expiresAt }) =>
            expiresAt > now ? formatDate(expiresAt) : <Tag look="saffron">{t("staff.team.expired")}</Tag>,
        },
        {
          label: t("staff.team.action"),
          cell: ({ id, name }) =>
            manageable.includes(id) && (
              <PostForm action={paths.invitationRevoke.to({ id })} plain>
                <Button look="second" small more={name}>
                  {t("staff.invite.revoke")}
                </Button>
              </PostForm>
            ),
        },
      ]}
    />
  </>
)

export const TeamPage = ({ team, invitations, manageable, now }: Props) => (
  <StaffPage title={t("staff.team.title")}>
    <h1>
      <T k="staff.team.title" />
    </h1>
    <p>
      <ButtonLink href={paths.invite.to({})} icon="plus">
        {t("staff.invite.title")}
      </ButtonLink>
    </p>
    <Team team={team} now={now} />
    {invitations.length > 0 && <Invitations invitations={invitations} manageable={manageable} now={now} />}
  </StaffPage>
)
