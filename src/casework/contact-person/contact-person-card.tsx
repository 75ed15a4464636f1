import { type Day, dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Fold, PhoneFold } from '#src/ui/fold/fold.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { text as deputyText } from '../deputy/text.nl.ts'
import { lastDayOf } from '../experience-expert/invitations-part.tsx'
import { text as cardText } from '../reach-card/text.nl.ts'
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
  canPrint: boolean
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
  canPrint,
}: ContactPersonCardProps) {
  const current = turns.find(turn => turn.from <= today && (turn.until === null || turn.until > today))
  const next = turns.find(turn => turn.from > today)
  const earlier = handovers.filter(handover => handover.fromDay <= today)
  const handOver = canHandOver && !next && (
    <ButtonLink to={`/huishoudens/${caseId}/overdracht`}>{text.handOver}</ButtonLink>
  )
  return (
    <Card title={text.contactPerson} level={2}>
      <PersonLine name={current?.name ?? text.noContact} detail={current && turnInWords(current)} />
      <p>{reach?.phone ? [reach.phone, reach.reachable].filter(Boolean).join(' · ') : text.reach.unknown}</p>
      {deputies.map(words => (
        <p key={words}>{words}</p>
      ))}
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
      <CardFoot>
        {handOver}
        {isOwn && (
          <a className="nl-link" href="/bereikbaar">
            {text.reach.link}
          </a>
        )}
        {canPrint && (
          <a className="nl-link" href={`/huishoudens/${caseId}/bereikkaart`}>
            {cardText.link}
          </a>
        )}
        {canDeputise && (
          <a className="nl-link" href={`/huishoudens/${caseId}/waarneming`}>
            {deputyText.link}
          </a>
        )}
        <a className="nl-link" href={`/huishoudens/${caseId}/waarnemer`}>
          {text.stepIn.link}
        </a>
      </CardFoot>
    </Card>
  )
}

const untilInWords = ({ capacity, until }: TeamMember) =>
  capacity === 'experience-expert' && until && text.teamPage.until(lastDayOf(until))

type TeamCardProps = { caseId: string; team: TeamMember[]; canChange: boolean }

/** Who works on the household, with what they know and do. */
export function TeamCard({ caseId, team, canChange }: TeamCardProps) {
  const change = canChange && (
    <CardFoot>
      <ButtonLink to={`/huishoudens/${caseId}/team`}>{text.changeTeam}</ButtonLink>
    </CardFoot>
  )
  return (
    <Card title={text.team} level={2}>
      <PhoneFold summary={shortList(team.map(member => member.name))}>
        <Stack>
          {team.map(member => (
            <PersonLine
              key={member.id}
              name={member.name}
              detail={[
                capacityNames[member.capacity],
                member.part === 'duo-partner' && text.duo,
                member.task,
                untilInWords(member),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Stack>
        {change}
      </PhoneFold>
    </Card>
  )
}

const shortList = (names: readonly string[]) => new Intl.ListFormat('nl').format(names)
