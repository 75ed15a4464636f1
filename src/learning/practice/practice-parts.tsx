import { dayInWords, dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { stateNames as improvementStates, modeShort } from '../improvement-proposal/text.nl.ts'
import { kindShort, statusNames, supportLabel } from '../lesson/text.nl.ts'
import { effectNames, subjectShort } from '../observation/text.nl.ts'
import { stateNames as trainingStates } from '../training/text.nl.ts'
import { text } from './text.nl.ts'
import type { PracticeView } from './view.server.ts'

type WithView = { view: PracticeView }

/** Every lesson with how well it is supported. */
export function LessonsSection({ view: { lessons, can } }: WithView) {
  const note = can.noteLesson && (
    <ButtonLink to="/praktijk/lessen/nieuw" kind="quiet">
      {text.noteLesson}
    </ButtonLink>
  )
  const weak = lessons.filter(lesson => !lesson.isSupported).length
  return (
    <Section title={text.lessons} action={note}>
      {lessons.length === 0 ? (
        <Empty title={text.noLessons}>{text.noLessonsLead}</Empty>
      ) : (
        <>
          <p>{text.lessonsLead(weak, lessons.length)}</p>
          <LinkList
            items={lessons.map(({ id, title, kind, status, isSupported, cases, gardens }) => ({
              to: `/praktijk/lessen/${id}`,
              title,
              note: [
                kindShort[kind],
                isSupported ? supportLabel.yes.toLowerCase() : supportLabel.no.toLowerCase(),
                cases === 0 ? text.noCases : text.counts(cases, gardens),
              ].join(' · '),
              badge: <Badge>{statusNames[status]}</Badge>,
            }))}
          />
        </>
      )}
    </Section>
  )
}

/** Improvements, each saying so when its lesson is not supported yet. */
export function ProposalsSection({ view: { proposals, can } }: WithView) {
  const propose = can.propose && (
    <ButtonLink to="/praktijk/voorstellen/nieuw" kind="quiet">
      {text.propose}
    </ButtonLink>
  )
  return (
    <Section title={text.proposals} action={propose}>
      {proposals.length === 0 ? (
        <p className="tt-soft">{text.noProposals}</p>
      ) : (
        <LinkList
          items={proposals.map(({ id, title, state, mode, isWeak }) => ({
            to: `/praktijk/voorstellen/${id}`,
            title,
            note: [modeShort[mode], ...(isWeak ? [text.restsOnWeak] : [])].join(' · '),
            badge: <Badge>{improvementStates[state]}</Badge>,
          }))}
        />
      )}
      {proposals.length > 0 && (
        <p>
          <a className="nl-link" href="/praktijk/voorstellen">
            {text.allProposals}
          </a>
        </p>
      )}
    </Section>
  )
}

export function ObservationsCard({ view: { observations } }: WithView) {
  return (
    <Card title={text.observations} level={2}>
      {observations.length === 0 && <p className="tt-soft">{text.noObservations}</p>}
      {observations.map(one => (
        <div key={one.id}>
          <p className="tt-meta">
            {effectNames[one.effect]} · {subjectShort[one.about]} · {dayShort(one.sharedOn)}
          </p>
          <p>{one.text}</p>
        </div>
      ))}
      {observations.length > 0 && (
        <p>
          <a className="nl-link" href="/praktijk/observaties">
            {text.allObservations}
          </a>
        </p>
      )}
    </Card>
  )
}

const mostSessions = 3

export function SessionsCard({ view: { sessions, can } }: WithView) {
  const items = sessions.map(({ id, heldOn, theme, purpose, people }) => ({
    to: `/praktijk/bijeenkomsten/${id}`,
    title: dayShort(heldOn),
    note: [theme ?? purpose, ...(people > 0 ? [text.people(people)] : [])].join(' · '),
  }))
  return (
    <Card title={text.sessions} level={2}>
      {items.length === 0 && <p className="tt-soft">{text.noSessions}</p>}
      {items.length > 0 && <LinkList items={items.slice(0, mostSessions)} />}
      {items.length > mostSessions && (
        <Fold summary={text.earlier} count={items.length - mostSessions}>
          <LinkList items={items.slice(mostSessions)} />
        </Fold>
      )}
      {can.record && (
        <p>
          <a className="nl-link" href="/praktijk/bijeenkomsten/nieuw">
            {text.recordSession}
          </a>
        </p>
      )}
    </Card>
  )
}

export function TrainingsCard({ view: { trainings, endingAgreements } }: WithView) {
  return (
    <Card title={text.trainings} level={2}>
      {trainings.length === 0 && <p className="tt-soft">{text.noTrainings}</p>}
      <LinkList
        items={trainings.map(({ id, title, provider, days, state }) => ({
          to: `/praktijk/scholing/${id}`,
          title,
          note: [trainingStates[state], provider, ...days.map(dayShort)].join(' · '),
        }))}
      />
      {endingAgreements.map(({ id, partner, endsOn }) => (
        <p key={id}>{text.agreementEnds(partner, dayInWords(endsOn))}</p>
      ))}
      <p>
        <a className="nl-link" href="/praktijk/scholing">
          {text.allTrainings}
        </a>
      </p>
    </Card>
  )
}
