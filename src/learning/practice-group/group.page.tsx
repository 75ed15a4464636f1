import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { sessions } from '../practice-session/store.server.ts'
import { Board, Members, MissingScientist, Trend } from './group-parts.tsx'
import { gardensWithoutScientist } from './rules.ts'
import { boardOf, gardensNow, seatsOf } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('practice:read', async ({ tx, actor, today, settings }) => {
  const gardens = await gardensNow(tx)
  const seats = await seatsOf(tx)
  const all = await sessions(tx)
  return {
    gardens,
    seats,
    missing: gardensWithoutScientist(gardens, seats).map(garden => garden.name),
    board: await boardOf(tx),
    held: all
      .filter(one => one.heldOn <= today && one.scores)
      .map(({ id, heldOn, scores }) => ({ id, heldOn, scores }))
      .toReversed(),
    next: all.findLast(one => one.heldOn > today),
    least: Math.max(3, settings.sessionLeastAnswers),
    can: { seat: may(actor, 'practice-seat:give'), record: may(actor, 'practice-session:record') },
  }
})

export default function PracticeGroup({ loaderData }: Shown<typeof loader>) {
  const { gardens, seats, missing, board, held, next, least, can } = loaderData
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: text.practice, to: '/praktijk' }, { label: text.title }]}
        meta={
          next && (
            <a className="nl-link" href={`/praktijk/bijeenkomsten/${next.id}`}>
              {text.nextSession(dayInWords(next.heldOn))}
            </a>
          )
        }
        next={
          can.seat && (
            <ButtonLink to="/praktijk/groep/plek" kind="secondary">
              {text.giveLink}
            </ButtonLink>
          )
        }
      />
      <Stack>
        {seats.length > 0 && missing.length > 0 && <MissingScientist gardens={missing} />}
        <Board gardens={gardens} board={board} />
        <Trend held={held} least={least} />
        <Members seats={seats} gardens={gardens} canEnd={can.seat} />
      </Stack>
    </>
  )
}
