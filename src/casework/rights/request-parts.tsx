import { type Day, dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import type { Request } from './store.server.ts'
import {
  aboutNames,
  adviceNames,
  groundNames,
  outcomeNames,
  prolongNames,
  stateOf,
  text,
  weighedNames,
} from './text.nl.ts'

const say = text.one
const typed = (words: string) => <span className="tt-as-typed">{words}</span>

/** Until an answer was given the day is that of the answer; then that of doing what was answered. */
const dueLabel = ({ kind, state }: Request) =>
  kind === 'statement' ? say.readBy : state === 'confirmed' ? say.doneBy : say.due

/** What somebody asked, how and when. */
export function AskedPart({ request, due }: { request: Request; due: Day | null }) {
  const { name, words, how, recordedByName, about, askedOn, weighing } = request
  const child = weighing ? ` (${weighing.childName})` : ''
  return (
    <>
      {words && (
        <OwnVoice by={name} when={dayInWords(askedOn)}>
          <p className="tt-as-typed">{words}</p>
        </OwnVoice>
      )}
      <Facts
        items={[
          { term: say.askedOn, value: dayInWords(askedOn) },
          { term: say.how, value: how ? typed(say.recorded(how, recordedByName ?? '')) : say.typed },
          { term: say.about, value: `${aboutNames[about]}${child}` },
          ...(due ? [{ term: dueLabel(request), value: dayInWords(due) }] : []),
          { term: say.state, value: <Badge>{stateOf(request)}</Badge> },
        ]}
      />
    </>
  )
}

/** How what a parent asks was weighed against the child's interest. */
export function WeighingPart({ weighing }: { weighing: NonNullable<Request['weighing']> }) {
  const { advice, childView, interest, outcome, otherwiseWhy, weighedByName, on } = weighing
  return (
    <Card title={say.weighing} level={2} meta={say.by(weighedByName, dayInWords(on))}>
      <Facts
        items={[
          { term: say.law, value: adviceNames[advice] },
          { term: say.childView, value: typed(childView) },
          { term: say.interest, value: typed(interest) },
          { term: say.outcome, value: weighedNames[outcome] },
          ...(otherwiseWhy ? [{ term: say.otherwise, value: typed(otherwiseWhy) }] : []),
        ]}
      />
    </Card>
  )
}

/** The answer as whoever asked reads it. */
export function AnswerPart({ request, title }: { request: Request; title: string }) {
  const { proposal } = request
  if (!proposal?.outcome) return null
  return (
    <Card title={title} level={2} meta={say.by(proposal.takenByName, dayInWords(proposal.on))}>
      <p>
        <strong>{outcomeNames[proposal.outcome]}.</strong>
      </p>
      {proposal.grounds.map(ground => (
        <p key={ground}>{groundNames[ground]}</p>
      ))}
      <p className="tt-as-typed">{proposal.answer}</p>
    </Card>
  )
}

/** Each step with who took it and why. */
export function StoryPart({ request }: { request: Request }) {
  if (request.steps.length === 0) return null
  return (
    <Card title={say.story} level={2}>
      <Facts
        items={request.steps.map(({ step, why, takenByName, on }) => ({
          term: say.steps[step],
          value: (
            <>
              {say.by(takenByName, dayInWords(on))}
              {why && (
                <>
                  <br />
                  {step === 'prolonged' && (why === 'complex' || why === 'many')
                    ? prolongNames[why]
                    : typed(why)}
                </>
              )}
            </>
          ),
        }))}
      />
    </Card>
  )
}
