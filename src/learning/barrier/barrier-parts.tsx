import { dayInWords, dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import type { BarrierView } from './barrier.page.tsx'
import { isSettledStage } from './rules.ts'
import { ageInWords, levelNames, text } from './text.nl.ts'

const say = text.page

type WithView = { view: BarrierView }

/** What the groups that were asked do with it, in their own words. */
export function AnswerCard({ view: { barrier, readsItems } }: WithView) {
  const { asked, stage } = barrier
  const [item] = asked
  const link = readsItems && item && (
    <ButtonLink to={`/sturing/agendapunten/${item.itemId}`} kind="quiet">
      {say.item}
    </ButtonLink>
  )
  return (
    <Card title={say.answer} level={2} action={link}>
      {asked.length === 0 && <p className="tt-soft">{say.brought}</p>}
      {asked.map(({ group, heldOn, words }) =>
        words ? (
          <div key={group + heldOn}>
            <p className="tt-meta">{heldOn ? say.said(group, dayShort(heldOn)) : group}</p>
            <p className="tt-as-typed">{words}</p>
          </div>
        ) : (
          <p className="tt-soft" key={group + heldOn}>
            {heldOn ? say.waitsFor(group, dayInWords(heldOn)) : say.waits(group)}
          </p>
        ),
      )}
      {stage === 'answered' && <p>{say.answered}</p>}
    </Card>
  )
}

export function AboutCard({ view: { barrier, can } }: WithView) {
  const { id, level, lifter, age, stage, notedBy } = barrier
  const days = ageInWords(age)
  return (
    <Card
      title={say.about}
      level={2}
      action={
        can.correct && (
          <ButtonLink to={`/praktijk/belemmeringen/${id}/tekst`} kind="quiet">
            {say.correct}
          </ButtonLink>
        )
      }
    >
      <Facts
        items={[
          { term: say.level, value: levelNames[level] },
          { term: say.lifter, value: lifter ?? say.unknown },
          { term: say.age, value: isSettledStage(stage) ? say.ageThen(days) : say.ageNow(days) },
          { term: say.notedBy, value: notedBy },
        ]}
      />
    </Card>
  )
}

/** The lessons and observations that show what stands in the way. */
export function BasisCard({ view: { basis } }: WithView) {
  const { lessons, observations } = basis
  return (
    <Card title={say.basis} level={2}>
      {lessons.length + observations.length === 0 && <p className="tt-soft">{say.noBasis}</p>}
      {lessons.length > 0 && (
        <LinkList items={lessons.map(({ id, title }) => ({ to: `/praktijk/lessen/${id}`, title }))} />
      )}
      {observations.map(({ id, text: words, sharedOn }) => (
        <div key={id}>
          <p className="tt-meta">{dayShort(sharedOn)}</p>
          <p className="tt-as-typed">{words}</p>
        </div>
      ))}
    </Card>
  )
}
