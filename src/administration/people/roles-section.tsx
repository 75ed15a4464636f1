import { roleNames } from '#src/access/role-names.nl.ts'
import { addDays, type Day, dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Table } from '#src/ui/table/table.tsx'
import type { AssignedRole, Colleague } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.one

function periodInWords({ from, until }: AssignedRole, today: Day): string {
  if (until) return say.between(dayShort(from), dayShort(addDays(until, -1)))
  return from > today ? say.from(dayShort(from)) : say.sinceDay(dayShort(from))
}

type RolesSectionProps = { colleague: Colleague; today: Day; mayChange: boolean }

/** What somebody is here, where and until when; what was stays to be seen. */
export function RolesSection({ colleague, today, mayChange }: RolesSectionProps) {
  const current = colleague.roles.filter(role => role.until === null || role.until > today)
  const earlier = colleague.roles.filter(role => role.until !== null && role.until <= today)
  const hasLeft = colleague.endedOn !== null && colleague.endedOn <= today
  const give = mayChange && (
    <ButtonLink to={`/beheer/mensen/${colleague.id}/rol`}>{text.give.title}</ButtonLink>
  )
  return (
    <Section title={say.roles} action={give}>
      {current.length === 0 ? (
        <Empty title={say.noRoles}>{hasLeft ? null : say.noRolesLead}</Empty>
      ) : (
        <RoleTable
          caption={say.roles}
          roles={current}
          today={today}
          changeAt={mayChange ? `/beheer/mensen/${colleague.id}/rol` : null}
        />
      )}
      {earlier.length > 0 && (
        <Fold summary={say.earlier} count={earlier.length}>
          <RoleTable caption={say.earlier} roles={earlier} today={today} changeAt={null} />
        </Fold>
      )}
    </Section>
  )
}

type RoleTableProps = { caption: string; roles: AssignedRole[]; today: Day; changeAt: string | null }

function RoleTable({ caption, roles, today, changeAt }: RoleTableProps) {
  return (
    <Table
      caption={<span className="tt-hidden">{caption}</span>}
      stack
      rowHeader="role"
      columns={[
        { key: 'role', label: say.role },
        { key: 'garden', label: say.garden },
        { key: 'period', label: say.period },
        ...(changeAt ? [{ key: 'step', label: say.step }] : []),
      ]}
      rows={roles.map(role => ({
        role: roleNames[role.role],
        garden: role.garden ?? say.wholeRegion,
        period: periodInWords(role, today),
        step: (
          <a className="nl-link" href={`${changeAt}/${role.id}`}>
            {say.end}
            <span className="tt-hidden">: {roleNames[role.role]}</span>
          </a>
        ),
      }))}
    />
  )
}
