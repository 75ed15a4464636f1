import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { addDays, dayInWords } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { here } from './at.server.ts'
import { countsInWords } from './rules.ts'
import { proofs } from './store.server.ts'
import { basesInWords, groundNames, kindNames, text } from './text.nl.ts'

const say = text.proof

export const loader = page('retention:keep', async ({ tx, params, settings }) => {
  const { proofId } = params
  const proof = isId(proofId) ? await proofs(tx).where('d.id', '=', proofId).executeTakeFirst() : undefined
  if (!proof) throw notFound()
  return { proof, openUntil: addDays(proof.on, settings.openCopiesDays), list: here }
})

export default function ShowProof({ loaderData: { proof, openUntil, list } }: Shown<typeof loader>) {
  const { named, rest } = countsInWords(proof.counts, kindNames)
  const together = proof.togetherWith.length
  return (
    <>
      <PageHead
        title={say.title(proof.number)}
        lead={say.lead}
        crumbs={[{ label: text.title, to: list }, { label: text.one.title(proof.number) }]}
      />
      <Stack>
        <Card level={2} title={say.line(proof.number, dayInWords(proof.on))}>
          <Facts
            items={[
              { term: say.mark, value: proof.id },
              { term: text.ground, value: groundNames[proof.ground] },
              { term: text.bases, value: basesInWords(proof.bases) },
              { term: text.closedOn, value: dayInWords(proof.closedOn) },
              { term: text.dueOn, value: dayInWords(proof.dueOn) },
              { term: say.proposed, value: say.by(proof.proposedBy, dayInWords(proof.proposedOn)) },
              { term: say.confirmed, value: say.by(proof.confirmedBy, dayInWords(proof.on)) },
              ...(together > 0 ? [{ term: say.together, value: say.togetherCount(together) }] : []),
            ]}
          />
        </Card>
        <Card level={2} title={say.counts}>
          <Facts
            items={[
              ...named.map(one => ({ term: one.name, value: String(one.count) })),
              { term: say.rest, value: String(rest) },
              { term: say.stayed, value: String(proof.peopleStayed) },
            ]}
          />
        </Card>
        <Card level={2} title={say.copies}>
          <p>{proof.keyGoneOn ? say.keyGone(dayInWords(proof.keyGoneOn)) : say.keyThere}</p>
          <p>{say.open(dayInWords(openUntil))}</p>
        </Card>
        <p className="tt-soft">{say.stays}</p>
      </Stack>
    </>
  )
}
