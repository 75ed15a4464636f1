import { dayInWords, weekdayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { home, text } from './text.nl.ts'
import type { AgendaView } from './transition-agenda.page.tsx'

const say = text.reviewCard

/** When the agenda is looked at again, and what was seen before. */
export function ReviewSection({ view: { reviews, nextOn, shifts, mayWrite } }: { view: AgendaView }) {
  const [last, ...earlier] = reviews
  const look = mayWrite && shifts.length > 0 && (
    <ButtonLink to={`${home}/herijken`}>{text.list.review}</ButtonLink>
  )
  return (
    <Section title={say.title} action={look}>
      <Card>
        <Facts
          items={[
            { term: say.next, value: nextOn ? weekdayInWords(nextOn) : say.none },
            ...(last
              ? [
                  {
                    term: `${say.last}, ${dayInWords(last.heldOn)}`,
                    value: <span className="tt-as-typed">{last.words}</span>,
                  },
                  { term: say.by, value: last.recordedBy },
                ]
              : []),
          ]}
        />
        {earlier.length > 0 && (
          <Fold summary={say.earlier} count={earlier.length}>
            <Timeline
              items={earlier.map(({ heldOn, words, recordedBy }) => ({
                at: heldOn,
                when: dayInWords(heldOn),
                by: recordedBy,
                title: <span className="tt-as-typed">{words}</span>,
              }))}
            />
          </Fold>
        )}
      </Card>
    </Section>
  )
}
