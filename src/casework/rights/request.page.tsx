import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { addressOf } from './addresses.ts'
import { askersOf, householdName, requestAt } from './at.server.ts'
import { DestructionPart } from './destruction/request-part.tsx'
import { holdsOf, proofOf, thingsOf } from './destruction/store.server.ts'
import { text as destruction } from './destruction/text.nl.ts'
import { AnswerPart, AskedPart, StoryPart, WeighingPart } from './request-parts.tsx'
import { dueOn, isOfOwnRights, stepsFrom, type WhyStep, whySlugs } from './rules.ts'
import type { Request } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.one

type Way = { to: string; label: string }

const labelOf = (step: WhyStep, { kind }: Request) =>
  step === 'carried-out' && kind === 'destroy' ? text.why.destroy.title : text.next[step]

/** What this person can do now, the one to begin with first. */
function waysFor(request: Request, { actor, parts }: Access): Way[] {
  const steps = stepsFrom(request)
  const { next } = text
  if (steps.includes('confirmed')) {
    const canLook = may(actor, 'rights:look', parts) && !request.hands.includes(actor.accountId)
    return canLook ? [{ to: 'nakijken', label: next.look }] : []
  }
  if (!may(actor, 'rights:answer', parts)) return []
  const whys = Object.entries(whySlugs).flatMap(([slug, step]) =>
    steps.includes(step) ? [{ to: `stap/${slug}`, label: labelOf(step, request) }] : [],
  )
  if (!steps.includes('proposed')) return whys
  const weighFirst = request.about === 'child' && !request.weighing
  const copyFirst = request.kind === 'see' && (request.toDecide > 0 || request.decided === 0)
  const weigh = { to: 'wegen', label: request.weighing ? next.weighAgain : next.weigh }
  const copy = { to: 'inzage', label: next.copy }
  const choose = { to: 'vernietigen', label: next.choose }
  const answer = { to: 'antwoord', label: next.answer }
  if (weighFirst) return [weigh, ...whys]
  const before = request.kind === 'see' ? [copy] : request.kind === 'destroy' ? [choose] : []
  const isFirst = copyFirst || (request.kind === 'destroy' && request.toDestroy === 0)
  const sorted = isFirst ? [...before, answer] : [answer, ...before]
  return [...sorted, ...(request.about === 'child' ? [weigh] : []), ...whys]
}

async function destructionOf({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>, request: Request) {
  if (request.kind !== 'destroy') return { things: [], proof: undefined, isHeld: false }
  return {
    things: await thingsOf(tx, request),
    proof: await proofOf(tx, request.id),
    isHeld: (await holdsOf(tx, caseId)).some(one => one.lifted === null),
  }
}

export const loader = page('rights:read', async access => {
  const request = await requestAt(access)
  const asker = (await askersOf(access)).find(one => one.id === request.personId)
  const ways = waysFor(request, access)
  return {
    caseId: access.caseId,
    here: addressOf(access.caseId),
    name: await householdName(access),
    request,
    due: dueOn(request, access.settings),
    isYoung: request.about === 'self' && asker ? !isOfOwnRights(asker.birthDate, access.today) : false,
    ways,
    waits: request.state === 'proposed' && ways.length === 0,
    canAnswer: may(access.actor, 'rights:answer', access.parts),
    ...(await destructionOf(access, request)),
  }
})

export default function ShowRequest({ loaderData: view }: Shown<typeof loader>) {
  const { caseId, here, name, request, due, isYoung, ways, waits, canAnswer, things, proof, isHeld } = view
  const [first, ...rest] = ways
  const to = `${here}/${request.id}`
  const isAnswered = request.state === 'confirmed' || request.state === 'carried-out'
  return (
    <>
      <PageHead
        title={text.about(request.kind, request.name)}
        lead={say.lead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: here },
          { label: text.about(request.kind, request.name) },
        ]}
        next={
          first && (
            <ButtonLink kind="primary" to={`${to}/${first.to}`}>
              {first.label}
            </ButtonLink>
          )
        }
      />
      <Stack>
        {waits && <Notice tone="notice">{say.waitsForAnother}</Notice>}
        {isHeld && !proof && (
          <Notice tone="attention">
            {destruction.held}{' '}
            <a className="nl-link" href={`${here}/stop`}>
              {destruction.hold.title}
            </a>
          </Notice>
        )}
        {isYoung && <Notice tone="attention">{say.young}</Notice>}
        <AskedPart request={request} due={due} />
        {rest.length > 0 && (
          <div className="utrecht-button-group">
            {rest.map(way => (
              <ButtonLink key={way.to} to={`${to}/${way.to}`}>
                {way.label}
              </ButtonLink>
            ))}
          </div>
        )}
        {request.weighing && <WeighingPart weighing={request.weighing} />}
        <AnswerPart request={request} title={isAnswered ? say.answer : say.proposal} />
        {request.kind === 'destroy' && (
          <DestructionPart things={things} proof={proof} paper={canAnswer ? `${to}/bewijs.pdf` : null} />
        )}
        {request.kind === 'see' && <CopyPart to={to} request={request} canAnswer={canAnswer} />}
        <StoryPart request={request} />
      </Stack>
    </>
  )
}

function CopyPart({ to, request, canAnswer }: { to: string; request: Request; canAnswer: boolean }) {
  const { state, outcome, isGiven, toDecide, decided } = request
  const isGone = state === 'confirmed' && outcome !== 'refused'
  if (!isGone) {
    if (toDecide + decided === 0) return null
    return (
      <Card title={say.copy} level={2}>
        <p>{toDecide > 0 ? say.toDecide(toDecide) : say.decided}</p>
      </Card>
    )
  }
  return (
    <Card title={say.copy} level={2}>
      <p>{isGiven ? say.copyGiven : say.copyTaken}</p>
      {isGiven && canAnswer && (
        <>
          <p className="tt-soft">{say.noAccount}</p>
          <p>
            <a className="nl-link" href={`${to}/inzage.pdf`}>
              {say.paper}
            </a>
          </p>
          <p>
            <a className="nl-link" href={`${to}/inzage/intrekken`}>
              {say.takeBack}
            </a>
          </p>
        </>
      )}
    </Card>
  )
}
