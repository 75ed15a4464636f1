import type { Day } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { waitsForAnswer, workingDaysLeft, workingDaysTaken } from './rules.ts'
import type { Consult } from './store.server.ts'
import { stateNames, text } from './text.nl.ts'

type ConsultCardProps = { caseId: string; consults: readonly Consult[]; today: Day }

/** How the clock of a question stands, in words. */
export function clockInWords(consult: Consult, today: Day): string | null {
  const answered = consult.steps.find(step => step.step === 'answered')
  if (answered) return text.taken(workingDaysTaken(consult, answered.takenAt))
  return waitsForAnswer(consult.state) ? text.left(workingDaysLeft(consult, today)) : null
}

const lines = (consults: readonly Consult[], today: Day) =>
  consults.map(consult => ({
    to: `/huishoudens/${consult.caseId}/vragen/${consult.id}`,
    title: consult.question,
    note: [stateNames[consult.state], consult.ofWhom, clockInWords(consult, today)]
      .filter(Boolean)
      .join(' · '),
  }))

/** What was asked of experts about this household. */
export function ConsultCard({ caseId, consults, today }: ConsultCardProps) {
  const isDone = (consult: Consult) => ['used', 'withdrawn'].includes(consult.state) || consult.isAskedAgain
  const open = consults.filter(consult => !isDone(consult))
  const closed = consults.filter(isDone)
  return (
    <Card title={text.cardTitle} level={2}>
      {open.length > 0 ? (
        <LinkList items={lines(open, today)} />
      ) : (
        <p>{closed.length === 0 ? `${text.none} ${text.cardLead}` : text.cardLead}</p>
      )}
      {closed.length > 0 && (
        <Fold summary={text.done} count={closed.length}>
          <LinkList items={lines(closed, today)} />
        </Fold>
      )}
      <CardFoot>
        <ButtonLink to={`/huishoudens/${caseId}/vragen/nieuw`}>{text.ask}</ButtonLink>
      </CardFoot>
    </Card>
  )
}
