import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { Section } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import type { Challenge } from '../../challenge/store.server.ts'
import type { Worrying } from './rules.ts'
import { reasonsInWords, text } from './text.nl.ts'

/** What a behavioural scientist looks at beside the own calls: challenges that stand open, and where the worry is. */
export function ConcernList({ concern: { challenges, worrying } }: { concern: Concerns }) {
  return (
    <>
      <Section title={text.challenges}>
        {challenges.length === 0 ? <p>{text.noChallenges}</p> : <LinkList items={challenges} />}
      </Section>
      <Section title={text.title}>
        <p>{worrying.length === 0 ? text.none : text.lead}</p>
        {worrying.length > 0 && (
          <LinkList
            items={worrying.map(({ caseId, name, gardenName, concerns }) => ({
              to: `/huishoudens/${caseId}`,
              title: `${name} · ${gardenName}`,
              note: reasonsInWords(concerns),
            }))}
          />
        )}
      </Section>
    </>
  )
}

export type Concerns = { challenges: ReturnType<typeof openChallenges>; worrying: Worrying[] }

/** Challenges that are not settled, the longest waiting first, with what each waits for. */
export const openChallenges = (
  challenges: readonly Challenge[],
  households: readonly { id: string; name: string }[],
) =>
  challenges
    .filter(one => one.state !== 'settled')
    .toReversed()
    .map(({ id, caseId, state, raisedAt, question }) => ({
      to: `/huishoudens/${caseId}/tegenspraak/${id}`,
      title: `${households.find(one => one.id === caseId)?.name ?? ''}: ${question}`,
      note:
        state === 'waits-for-answer'
          ? text.waitsForAnswer(dayInWords(dayOf(raisedAt)))
          : text.waitsForVerdict,
    }))
