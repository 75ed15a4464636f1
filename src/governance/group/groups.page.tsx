import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Grid } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { type Member, membersOf } from './member/store.server.ts'
import { type Group, groupsOf } from './store.server.ts'
import { dutyNames, levelNames, membershipNames, rhythmInWords, standingNames, text } from './text.nl.ts'

const say = text.list

export const loader = page('steering:read', async ({ tx, actor }) => ({
  groups: await groupsOf(tx),
  members: await membersOf(tx),
  mayChange: may(actor, 'group:change'),
}))

export default function Groups({ loaderData: { groups, members, mayChange } }: Shown<typeof loader>) {
  const add = mayChange && <ButtonLink to="/sturing/groepen/nieuw">{say.add}</ButtonLink>
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={steeringCrumbs(say.title)} next={add} />
      {groups.length === 0 ? (
        <Empty title={say.empty}>{say.emptyLead}</Empty>
      ) : (
        <Grid>
          {groups.map(group => (
            <GroupCard
              key={group.id}
              group={group}
              members={members.filter(member => member.groupId === group.id)}
              mayChange={mayChange}
            />
          ))}
        </Grid>
      )}
    </>
  )
}

type GroupCardProps = { group: Group; members: Member[]; mayChange: boolean }

function GroupCard({ group, members, mayChange }: GroupCardProps) {
  const change = mayChange && (
    <>
      <ButtonLink to={`/sturing/groepen/${group.id}`} kind="quiet">
        {say.change}
      </ButtonLink>
      <ButtonLink to={`/sturing/groepen/${group.id}/leden`} kind="quiet">
        {say.members}
      </ButtonLink>
    </>
  )
  const meta = (
    <>
      {levelNames[group.level]}
      {group.everyWeeks && `, ${rhythmInWords(group.everyWeeks)}`}{' '}
      {group.standing === 'proposed' && <Badge tone="notice">{standingNames.proposed}</Badge>}
    </>
  )
  return (
    <Card title={group.name} level={2} meta={meta} action={change}>
      <p>{group.mandate}</p>
      {group.standing === 'proposed' && group.why && <p>{group.why}</p>}
      {members.length === 0 ? (
        <p className="tt-soft">{say.noMembers}</p>
      ) : (
        <ul>
          {members.map(member => (
            <li key={member.id}>
              {member.label}
              {member.organisation && text.from(member.organisation)}
              {member.membership === 'advisory' && (
                <span className="tt-soft"> ({membershipNames.advisory})</span>
              )}
              {member.duty && <span className="tt-soft"> ({dutyNames[member.duty]})</span>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
