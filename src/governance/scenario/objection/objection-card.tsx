import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { endsFor, isOpen } from './rules.ts'
import type { Objection } from './store.server.ts'
import { stateNames, text, weightNames } from './text.nl.ts'

type Me = { accountId: string; leads: boolean }

/** Every objection with how it was met, those that are open first. */
export function Objections({
  choiceId,
  objections,
  me,
}: {
  choiceId: string
  objections: readonly Objection[]
  me: Me
}) {
  const sorted = objections.toSorted((a, b) => Number(isOpen(b.state)) - Number(isOpen(a.state)))
  return (
    <Section
      id="bezwaren"
      title={text.heading}
      action={
        <ButtonLink to={`/sturing/scenarios/keuze/${choiceId}/bezwaar`} kind="quiet">
          {text.raise}
        </ButtonLink>
      }
    >
      <p>{objections.length === 0 ? text.none : text.lead}</p>
      {sorted.map(objection => (
        <Card
          key={objection.id}
          title={`${weightNames[objection.weight]}: ${text.about(objection.option)}`}
          meta={byWhom(objection)}
          action={<WhatFollows objection={objection} me={me} />}
        >
          <Told objection={objection} />
        </Card>
      ))}
    </Section>
  )
}

/** An objection with everything that was said about it, above a form that adds to it. */
export const ObjectionSoFar = ({ objection }: { objection: Objection }) => (
  <Card
    title={`${weightNames[objection.weight]}: ${text.about(objection.option)}`}
    level={2}
    meta={byWhom(objection)}
  >
    <Told objection={objection} />
  </Card>
)

const byWhom = ({ by, organisation, onBehalf, at }: Objection) =>
  text.by(by, organisation, onBehalf, dayInWords(dayOf(at)))

const tones = { open: 'attention', answered: 'notice', 'taken-back': 'good', stands: 'plain' } as const

function Told({ objection: { words, steps, state } }: { objection: Objection }) {
  return (
    <>
      <Badge tone={tones[state]}>{stateNames[state]}</Badge>
      <p className="tt-as-typed">{words}</p>
      {steps.map(({ no, kind, words: said, by, at }) => (
        <div key={no}>
          <p>
            <strong>{text.step(kind, dayInWords(dayOf(at)), by)}</strong>
          </p>
          <p className="tt-as-typed">{said}</p>
        </div>
      ))}
    </>
  )
}

function WhatFollows({ objection, me }: { objection: Objection; me: Me }) {
  const isRaiser = objection.raisedBy === me.accountId
  const mayEnd = endsFor(objection.state, { isRaiser, leads: me.leads }).length > 0
  const mayAnswer = me.leads && isOpen(objection.state)
  if (!mayEnd && !mayAnswer) return undefined
  const at = `/sturing/bezwaren/${objection.id}`
  const which = <span className="tt-hidden">{text.of(objection.words.slice(0, 60))}</span>
  return (
    <>
      {mayAnswer && (
        <ButtonLink to={`${at}/antwoord`} kind={objection.state === 'open' ? 'secondary' : 'quiet'}>
          {text.answer}
          {which}
        </ButtonLink>
      )}
      {mayEnd && (
        <ButtonLink to={`${at}/afronden`} kind={objection.state === 'answered' ? 'secondary' : 'quiet'}>
          {text.end}
          {which}
        </ButtonLink>
      )}
    </>
  )
}
