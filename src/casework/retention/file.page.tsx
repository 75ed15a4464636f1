import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf, closedFileAt, here } from './at.server.ts'
import { stateOf, stepsFor } from './rules.ts'
import { basesInWords, groundNames, stateNames, text } from './text.nl.ts'

const say = text.one

export const loader = page('retention:keep', async access => {
  const { actor, today } = access
  const file = await closedFileAt(access)
  return {
    file,
    state: stateOf(file, today),
    steps: stepsFor(file, actor.accountId, today),
    own: actor.accountId,
    list: here,
    to: addressOf(file.id),
  }
})

type View = Shown<typeof loader>['loaderData']

export default function ShowClosedFile({ loaderData: view }: Shown<typeof loader>) {
  const { file, state, list } = view
  const title = say.title(file.number)
  return (
    <>
      <PageHead title={title} lead={say.lead} crumbs={[{ label: text.title, to: list }, { label: title }]} />
      <Stack>
        {file.dueOn === null && <Notice tone="attention">{text.unknown}</Notice>}
        <Card level={2} title={stateNames[state]}>
          <Facts
            items={[
              { term: text.dueOn, value: file.dueOn ? dayInWords(file.dueOn) : text.noDay },
              { term: text.ground, value: groundNames[file.ground] },
              { term: text.bases, value: basesInWords(file.bases) },
              { term: text.closedOn, value: dayInWords(file.closedOn) },
              { term: text.garden, value: file.garden },
            ]}
          />
          {view.steps.canPropose && (
            <CardFoot>
              <ButtonLink to={`${view.to}/voorstel`}>{say.propose}</ButtonLink>
            </CardFoot>
          )}
        </Card>
        <ProposalCard view={view} />
        <HoldsCard view={view} />
      </Stack>
    </>
  )
}

function ProposalCard({ view: { file, steps, own, to } }: { view: View }) {
  const { proposal } = file
  if (!proposal) return null
  return (
    <Card level={2} title={say.proposal} meta={say.proposedBy(proposal.byName, dayInWords(proposal.on))}>
      <p className="tt-as-typed">{proposal.why}</p>
      {proposal.by === own && <p>{say.waits}</p>}
      <CardFoot>
        {steps.canConfirm && <ButtonLink to={`${to}/vernietigen`}>{say.confirm}</ButtonLink>}
        <a className="nl-link" href={`${to}/vervallen`}>
          {say.end}
        </a>
      </CardFoot>
    </Card>
  )
}

const HoldsCard = ({ view: { file, steps, own, to } }: { view: View }) => (
  <Card level={2} title={say.holds}>
    {file.holds.length === 0 && <p>{say.noHold}</p>}
    {file.holds.map(hold => (
      <div key={hold.id}>
        <p>
          {say.heldBy(hold.byName, dayInWords(hold.on))}{' '}
          {hold.until ? say.until(dayInWords(hold.until)) : say.noEnd}
        </p>
        {hold.why ? <p className="tt-as-typed">{hold.why}</p> : <p className="tt-soft">{say.ofTeam}</p>}
        {hold.by === own ? (
          <p className="tt-soft">{say.ownLift}</p>
        ) : (
          <p>
            <a className="nl-link" href={`${to}/stop/${hold.id}`}>
              {say.lift}
            </a>
          </p>
        )}
      </div>
    ))}
    {steps.canHold && (
      <CardFoot>
        <a className="nl-link" href={`${to}/stop`}>
          {say.hold}
        </a>
      </CardFoot>
    )}
  </Card>
)
