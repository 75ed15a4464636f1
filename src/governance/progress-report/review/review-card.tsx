import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import type { Review, Standing } from './rules.ts'
import { text } from './text.nl.ts'

type Shown = Omit<Review, 'at' | 'seen' | 'no'> & { on: string; key: number }

export const shownReviews = (reviews: readonly Review[]): Shown[] =>
  reviews.map(({ no, step, readerId, reader, words, byName, at }) => ({
    ...{ key: no, step, readerId, reader, words, byName },
    on: dayInWords(dayOf(at)),
  }))

const lineOf = ({ step, byName, reader }: Shown) =>
  step === 'asked' ? text.line.asked(byName, reader) : text.line[step](byName)

/** Who reads along, what they said, and how it stands. */
export function ReviewCard({
  reviews,
  standing,
  askAgain,
}: {
  reviews: readonly Shown[]
  standing: Standing
  /** Where somebody else can be asked; null when that is the page's own next step. */
  askAgain: string | null
}) {
  return (
    <Card title={text.title} meta={text.standing[standing]}>
      {reviews.length === 0 && <p>{text.none}</p>}
      <ol className="tt-flow" reversed>
        {reviews.map(review => (
          <li key={review.key}>
            {lineOf(review)} <span className="tt-soft">({review.on})</span>
            {review.words && <p className="tt-as-typed">“{review.words}”</p>}
          </li>
        ))}
      </ol>
      {askAgain && (
        <CardFoot>
          <ButtonLink to={askAgain} kind="quiet">
            {text.ask.link}
          </ButtonLink>
        </CardFoot>
      )}
    </Card>
  )
}
