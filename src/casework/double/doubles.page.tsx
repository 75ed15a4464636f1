import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { courseNow } from '../closing/rules.ts'
import { coursePiece } from '../closing/store.server.ts'
import { text as closingText } from '../closing/text.nl.ts'
import { mergingWays, wayAddresses } from '../closing/ways.ts'
import { householdOf } from '../household/store.server.ts'
import { nameOf, nameWithAge } from '../household-member/rules.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { MergedNotice } from '../merging/merged-notice.tsx'
import { mergedPeoplePiece } from '../merging/people/store.server.ts'
import { heldPiece, mergedPiece } from '../merging/store.server.ts'
import { text as mergingText } from '../merging/text.nl.ts'
import { help } from './help.nl.ts'
import { pairsOf } from './rules.ts'
import { peopleWithinReach, settledPiece, signalsPiece } from './store.server.ts'
import { reasonNames, text } from './text.nl.ts'

export const loader = page('household-case:read', async access => {
  const { tx, actor, caseId, parts, today } = access
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  const { course, held, ...found } = await gather(tx, {
    course: coursePiece(caseId),
    held: heldPiece(actor.accountId, caseId),
    signals: signalsPiece(caseId),
    settled: settledPiece(caseId),
    merged: mergedPiece(caseId),
    mergedPeople: mergedPeoplePiece(caseId),
  })
  // Who is only a guest of this household hears nothing of a colleague who may know the same people.
  const hears = may(actor, 'double:settle', parts)
  return {
    caseId,
    today,
    name: household.name,
    ...found,
    ...(!hears && { signals: [], settled: [] }),
    pairs: pairsOf(
      (await peopleIn(tx, caseId)).map(one => ({ ...one, caseId })),
      await peopleWithinReach(tx),
      found.mergedPeople,
    ),
    way: mergingWays(courseNow(course).state, access, held.length > 0)[0] ?? null,
    mayMerge: may(actor, 'merging:people', parts),
  }
})
type View = Shown<typeof loader>['loaderData']

export default function Doubles({ loaderData: view }: Shown<typeof loader>) {
  const here = `/huishoudens/${view.caseId}`
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: view.name, to: here }, { label: text.title }]}
        how={help}
      />
      <Stack>
        <MergedNotice merged={view.merged} />
        {view.signals.map(signal => (
          <SignalCard key={signal.id} signal={signal} here={here} />
        ))}
        <PairsCard view={view} here={here} />
        <HouseholdsCard way={view.way} here={here} />
        {view.settled.length > 0 && (
          <Card title={text.settledTitle} level={2}>
            {view.settled.map(({ id, colleague, why, by, on }) => (
              <p key={id}>
                {text.settledBy(by, colleague, dayInWords(on))}: {why}
              </p>
            ))}
          </Card>
        )}
      </Stack>
    </>
  )
}

function SignalCard({ signal, here }: { signal: View['signals'][number]; here: string }) {
  const { colleague, on, phone, reachable } = signal
  return (
    <Card title={text.signals.title} level={2} tone="attention">
      <p>{text.signals.lead(colleague, dayInWords(on))}</p>
      <p>{text.signals.reach(colleague, [phone, reachable].filter(Boolean).join(', '))}</p>
      <p>
        <ButtonLink to={`${here}/dubbelen/afspraak/${signal.id}`} kind="primary">
          {text.signals.settle}
        </ButtonLink>
      </p>
    </Card>
  )
}

/** People who are much alike, and those who were merged. */
function PairsCard({ view: { pairs, mergedPeople, mayMerge, today }, here }: { view: View; here: string }) {
  const named = (one: Parameters<typeof nameWithAge>[0]) => nameWithAge(one, today)
  return (
    <>
      <Card title={text.pairs.title} level={2}>
        {pairs.length === 0 && <p>{text.pairs.none}</p>}
        {mayMerge ? (
          <LinkList
            items={pairs.map(({ one, other, reason }) => ({
              to: `${here}/dubbelen/mensen/${one.id}/${other.id}`,
              title: text.pairs.pair(named(one), named(other)),
              note: text.pairs.why(reasonNames[reason], other.householdName),
            }))}
          />
        ) : (
          pairs.map(({ one, other, reason }) => (
            <p key={`${one.id} ${other.id}`}>
              {text.pairs.pair(named(one), named(other))}:{' '}
              {text.pairs.why(reasonNames[reason], other.householdName)}
            </p>
          ))
        )}
      </Card>
      {mergedPeople.length > 0 && (
        <Card title={mergingText.people.list} level={2}>
          {mergedPeople.map(({ personId, keptGivenName, keptFamilyName, why, by, on, ...person }) => (
            <p key={personId}>
              {mergingText.people.same(
                nameOf({ ...person, expectedOn: null }),
                nameOf({ givenName: keptGivenName, familyName: keptFamilyName, expectedOn: null }),
              )}{' '}
              {why} ({mergingText.people.by(by, dayInWords(on))}){' '}
              {mayMerge && (
                <a className="nl-link" href={`${here}/dubbelen/los/${personId}`}>
                  {mergingText.people.undo}
                </a>
              )}
            </p>
          ))}
        </Card>
      )}
    </>
  )
}

function HouseholdsCard({ way, here }: { way: View['way']; here: string }) {
  const say = mergingText.households
  return (
    <Card title={say.title} level={2}>
      {way === 'ask' && <p>{say.lead}</p>}
      {way === null && <p>{say.how}</p>}
      {way && <ButtonLink to={`${here}/${wayAddresses[way]}`}>{closingText.ways[way]}</ButtonLink>}
    </Card>
  )
}
