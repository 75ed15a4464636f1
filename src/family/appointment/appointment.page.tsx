import { IconCalendarPlus } from '@tabler/icons-react'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { myMomentRequests, ownAppointments, ownNextDays, ownVisits } from '#src/casework/public.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { asTyped, Said } from '#src/ui/language/said.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { titlesOf } from '../our-people/rules.ts'
import { openHouseholds } from '../our-people/store.server.ts'

export const loader = page('family:read', async ({ tx, actor }) => {
  const households = await openHouseholds(tx, actor.accountId)
  const titles =
    households.length > 1 ? titlesOf(households, writtenIn(actor.language)) : new Map<string, string>()
  const appointments = await ownAppointments(tx)
  const visits = await ownVisits(tx)
  const invitedIn = new Set(appointments.map(one => one.caseId))
  const days = (await ownNextDays(tx)).filter(one => !invitedIn.has(one.caseId))
  // Who reads in the name of a child says nothing in that name.
  const asked = may(actor, 'family:choose-moment') ? await myMomentRequests(tx) : []
  const titled = <One extends { caseId: string }>(one: One) => ({
    ...one,
    of: titles.get(one.caseId) ?? null,
  })
  return {
    appointments: [
      ...appointments.map(one => ({ ...titled(one), visitor: null })),
      ...visits.map(titled),
    ].toSorted((a, b) => a.beginsAt.getTime() - b.beginsAt.getTime()),
    days: days.map(titled),
    asked: asked.map(titled),
    mayWrite: may(actor, 'family:send-message'),
  }
})

type View = Shown<typeof loader>['loaderData']

export default function Appointments({
  loaderData: { appointments, days, asked, mayWrite },
}: Shown<typeof loader>) {
  const { appointment: text, day } = useWords()
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        {appointments.length + days.length + asked.length === 0 && (
          <Empty title={text.none}>{text.noneLead}</Empty>
        )}
        {appointments.map(one => (
          <Appointment key={one.id} appointment={one} />
        ))}
        {days.map(one => (
          <Card key={one.caseId} title={one.of ?? text.next} level={2}>
            <p>{text.day(day(one.on))}</p>
          </Card>
        ))}
        {asked.map(one => (
          <Card
            key={one.seatId}
            title={text.asked}
            level={2}
            meta={one.of}
            action={
              <ButtonLink kind={one.answer ? 'secondary' : 'primary'} to={`/mijn/wanneer/${one.seatId}`}>
                {one.answer ? text.change : text.tell}
              </ButtonLink>
            }
          >
            <p>{one.answer ? text.answered : text.askedLead(day(one.untilOn))}</p>
          </Card>
        ))}
        {mayWrite && (
          <Section title={text.cannot}>
            <p>
              <a className="nl-link" href="/mijn/bericht">
                {text.write}
              </a>
            </p>
          </Section>
        )}
      </Stack>
    </>
  )
}

function Appointment({ appointment }: { appointment: View['appointments'][number] }) {
  const { appointment: text, moment } = useWords()
  const { id, beginsAt, place, visitor, of } = appointment
  return (
    <Card
      title={moment(beginsAt)}
      level={2}
      meta={of}
      action={
        <ButtonLink to={`/mijn/wanneer/${id}/afspraak.ics`} icon={IconCalendarPlus}>
          {text.calendar}
        </ButtonLink>
      }
    >
      {visitor && (
        <p>
          <Said>{text.visit(asTyped(visitor))}</Said>
        </p>
      )}
      <p>
        <Said>{place ? text.place(asTyped(place)) : text.noPlace}</Said>
      </p>
      <p className="tt-soft">{text.calendarHint}</p>
    </Card>
  )
}
