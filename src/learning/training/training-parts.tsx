import { dayInWords, dayShort, weekdayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { participantNames, text } from './text.nl.ts'
import type { TrainingView } from './training.page.tsx'

const say = text.page

type WithView = { view: TrainingView }

/** Who is expected and who came on each day: counts by organisation and role. */
export function ParticipantsCard({ view: { training, today, mayWrite } }: WithView) {
  const { id, days, participants, came } = training
  const wasCounted = (day: string) => came.some(one => one.day === day)
  const cameOn = (day: string, { organisationId, role }: (typeof participants)[number]) =>
    came.find(one => one.day === day && one.organisationId === organisationId && one.role === role)?.people
  if (participants.length === 0)
    return (
      <Card title={say.participants} level={2}>
        <p className="tt-soft">{say.noParticipants}</p>
      </Card>
    )
  return (
    <Card title={say.participants} level={2}>
      <Table
        caption={say.participants}
        hideCaption
        stack
        rowHeader="who"
        columns={[
          { key: 'who', label: say.who },
          { key: 'registered', label: say.registered, numeric: true },
          ...days.map(day => ({ key: day, label: say.cameOn(dayShort(day)), numeric: true })),
        ]}
        rows={participants.map(row => ({
          who: (
            <>
              {participantNames[row.role]}
              <br />
              <span className="tt-soft">{row.organisation}</span>
            </>
          ),
          registered: row.people,
          ...Object.fromEntries(
            days.map(day => [
              day,
              cameOn(day, row) ?? (
                <span className="tt-soft">{day > today ? say.toCome : say.notCounted}</span>
              ),
            ]),
          ),
        }))}
      />
      {mayWrite && days.some(day => day <= today) && (
        <CardFoot>
          {days
            .filter(day => day <= today)
            .map(day => (
              <ButtonLink
                key={day}
                to={`/praktijk/scholing/${id}/aanwezig/${day}`}
                kind={wasCounted(day) ? 'quiet' : 'secondary'}
              >
                {(wasCounted(day) ? say.attendAgain : say.attend)(dayShort(day))}
              </ButtonLink>
            ))}
        </CardFoot>
      )}
    </Card>
  )
}

export function AboutCard({ view: { training, mayWrite } }: WithView) {
  const { id, provider, days, agreement, improvementId, improvement, module, partner, agreedUntil } = training
  const improvementLink = (
    <a className="nl-link" href={`/praktijk/voorstellen/${improvementId}`}>
      {improvement}
    </a>
  )
  const change = mayWrite && (
    <ButtonLink to={`/praktijk/scholing/${id}/gegevens`} kind="quiet">
      {say.correct}
    </ButtonLink>
  )
  return (
    <Card title={say.about} level={2} action={change}>
      <Facts
        items={[
          { term: say.provider, value: provider },
          {
            term: say.days,
            value: days.length > 0 ? days.map(day => weekdayInWords(day)).join(' en ') : say.noDays,
          },
          ...(module ? [{ term: say.module, value: module }] : []),
          ...(partner && agreedUntil
            ? [{ term: say.partner, value: say.partnerUntil(partner, dayInWords(agreedUntil)) }]
            : []),
          ...(agreement ? [{ term: say.agreement, value: agreement }] : []),
          ...(improvementId ? [{ term: say.improvement, value: improvementLink }] : []),
        ]}
      />
    </Card>
  )
}
