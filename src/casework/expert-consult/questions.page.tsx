import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type Day, dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { lastDayOf } from '../experience-expert/invitations-part.tsx'
import { guestHouseholds } from '../experience-expert/store.server.ts'
import { text as invitationText } from '../experience-expert/text.nl.ts'
import { isPastTerm, workingDaysLeft, workingDaysTaken } from './rules.ts'
import { type Question, questionsToMe } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.inbox

export const loader = page('expert-consult:answer', async ({ tx, actor, today }) => {
  const questions = await questionsToMe(tx)
  return {
    today,
    guest: await guestHouseholds(tx, actor.accountId),
    open: questions.filter(isOpen),
    answered: questions.filter(question => !isOpen(question)),
  }
})

const isOpen = ({ answer, referral }: Question) => answer === null && referral === null

const line = (question: Question, today: Day) => ({
  to: `/vragen/${question.id}`,
  title: question.question,
  note: question.referral ? (
    say.referredTo(question.referral.referredTo ?? '')
  ) : question.answer ? (
    text.taken(workingDaysTaken(question, question.answer.takenAt))
  ) : (
    <>
      <Badge tone={isPastTerm(question, today) ? 'attention' : 'plain'}>
        {text.left(workingDaysLeft(question, today))}
      </Badge>{' '}
      {[say.askedOn(dayInWords(question.askedOn)), question.acceptedBy && say.acceptedBy(question.acceptedBy)]
        .filter(Boolean)
        .join(' · ')}
    </>
  ),
})

export default function Questions({ loaderData: { today, guest, open, answered } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      {guest.length > 0 && (
        <Section title={invitationText.guest}>
          <LinkList
            items={guest.map(({ id, name, task, until }) => ({
              to: `/huishoudens/${id}`,
              title: name,
              note: [task, until && invitationText.guestUntil(lastDayOf(until))].filter(Boolean).join(' · '),
            }))}
          />
        </Section>
      )}
      {open.length === 0 ? (
        <Empty title={say.empty}>{say.emptyLead}</Empty>
      ) : (
        <Section title={say.open}>
          <LinkList items={open.map(question => line(question, today))} />
        </Section>
      )}
      {answered.length > 0 && (
        <Fold summary={say.answered} count={answered.length}>
          <LinkList items={answered.toReversed().map(question => line(question, today))} />
        </Fold>
      )}
    </>
  )
}
