import { type Day, dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { text as deputyText } from '../deputy/text.nl.ts'
import { type Turn, turnInWords } from './rules.ts'
import type { Reach, TeamMember } from './store.server.ts'
import { capacityNames, text } from './text.nl.ts'

type ContactPersonCardProps = {
  caseId: string
  turns: readonly Turn[]
  handovers: readonly { fromDay: Day; fromName: string; toName: string; kind: string; reason: string }[]
  today: Day
  canHandOver: boolean
  /** How the family reaches the contact person. */
  reach: Reach | null
  /** Whether it is the reader's own. */
  isOwn: boolean
  /** Who deputises now or will, in words. */
  deputies: readonly string[]
  canDeputise: boolean
}

/** The one contact person of today, who comes next, and who went before. */
export function ContactPersonCard({
  caseId,
  turns,
  handovers,
  today,
  canHandOver,
  reach,
  isOwn,
  deputies,
  canDeputise,
}: ContactPersonCardProps) {
  const current = turns.find(turn => turn.from <= today && (turn.until === null || turn.until > today))
  const next = turns.find(turn => turn.from > today)
  const earlier = handovers.filter(handover => handover.fromDay <= today)
  const handOver = canHandOver && !next && (
    <ButtonLink to={`/huishoudens/${caseId}/overdracht`} kind="quiet">
      {text.handOver}
    </ButtonLink>
  )
  return (
    <Card title={text.contactPerson} level={2} action={handOver}>
      <PersonLine name={current?.name ?? text.noContact} detail={current && turnInWords(current)} />
      <p>{reach?.phone ? [reach.phone, reach.reachable].filter(Boolean).join(' · ') : text.reach.unknown}</p>
      {isOwn && (
        <p>
          <a className="nl-link" href="/bereikbaar">
            {text.reach.link}
          </a>
        </p>
      )}
      {deputies.map(words => (
        <p key={words}>{words}</p>
      ))}
      {canDeputise && (
        <p>
          <a className="nl-link" href={`/huishoudens/${caseId}/waarneming`}>
            {deputyText.link}
          </a>
        </p>
      )}
      {next && <p>{text.planned(next.name, dayInWords(next.from))}</p>}
      {earlier.length > 0 && (
        <Fold summary={text.history} count={earlier.length}>
          <Timeline
            items={earlier.map(handover => ({
              at: handover.fromDay,
              when: dayInWords(handover.fromDay),
              title: `${handover.fromName} → ${handover.toName}${handover.kind === 'emergency' ? ` (${text.emergency})` : ''}`,
              children: handover.reason,
            }))}
          />
        </Fold>
      )}
      <p>
        <a className="nl-link" href={`/huishoudens/${caseId}/waarnemer`}>
          {text.stepIn.link}
        </a>
      </p>
    </Card>
  )
}

type TeamCardProps = { caseId: string; team: TeamMember[]; canChange: boolean }

/** Who works on the household, with what they know and do. */
export function TeamCard({ caseId, team, canChange }: TeamCardProps) {
  const change = canChange && (
    <ButtonLink to={`/huishoudens/${caseId}/team`} kind="quiet">
      {text.changeTeam}
    </ButtonLink>
  )
  return (
    <Card title={text.team} level={2} action={change}>
      <Stack>
        {team.map(member => (
          <PersonLine
            key={member.id}
            name={member.name}
            detail={[capacityNames[member.capacity], member.part === 'duo-partner' && text.duo, member.task]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Stack>
    </Card>
  )
}
