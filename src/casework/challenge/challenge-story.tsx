import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import type { Challenge } from './store.server.ts'
import { stepNames, text } from './text.nl.ts'

/** Question and answers beside each other, as they were said. */
export function ChallengeStory({ challenge }: { challenge: Challenge }) {
  const moment = (at: Date, title: string, by: string | null, words: string) => ({
    at: dayOf(at),
    when: dayInWords(dayOf(at)),
    title,
    by: by ?? '',
    children: <p className="tt-as-typed">{words}</p>,
  })
  return (
    <Timeline
      items={[
        moment(challenge.raisedAt, text.raisedBy, challenge.raisedByName, challenge.question),
        ...challenge.steps.map(({ takenAt, step, takenByName, words }) =>
          moment(takenAt, stepNames[step], takenByName, words),
        ),
      ]}
    />
  )
}
