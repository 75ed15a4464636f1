import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Checkbox, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { representativesIn } from '../../family-access/store.server.ts'
import { text as words } from '../../family-access/text.nl.ts'
import { pieceAt } from '../at.server.ts'
import { addressOf, releaseForm } from '../rules.ts'
import { kindNames, text } from '../text.nl.ts'
import { help } from './help.nl.ts'
import { peopleWithPages, readersOf, releasePiece } from './store.server.ts'

const say = text.release

/** The piece, and those of the household who do not read its newest version yet. Nobody is chosen beforehand. */
async function readersFor(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const { piece } = await pieceAt(access)
  if (piece.teamReason !== null) throw notFound()
  const readers = await readersOf(access.tx, access.caseId, piece.entryId)
  const people = (await peopleWithPages(access.tx, access.caseId)).filter(one => one.canRead)
  const along = await representativesIn(access.tx, access.caseId)
  const versionOf = (id: string) => readers.find(one => one.id === id)?.thingId
  return {
    piece,
    already: people.filter(one => versionOf(one.id) === piece.id).map(one => one.name),
    possible: people
      .filter(one => versionOf(one.id) !== piece.id)
      .map(one => ({
        ...one,
        readsEarlier: versionOf(one.id) !== undefined,
        along: along.get(one.id) ?? [],
      })),
  }
}

export const loader = page('journal:release', async access => ({
  ...(await readersFor(access)),
  to: `${addressOf(access.caseId, {})}/${access.params.entryId}`,
}))

export const action = deed('journal:release', {
  form: async access => releaseForm((await readersFor(access)).possible.map(one => one.id)),
  refusals: { twice: say.twice, changed: say.changed, 'team-only': say.teamOnly },
  constraints: {
    released_once: { refusal: 'twice' },
    journal_newest_version: { refusal: 'changed' },
    journal_team_only: { refusal: 'team-only' },
  },
  run: async ({ tx, actor, caseId, params, input }) => {
    const { piece } = await pieceAt({ tx, caseId, params })
    if (piece.number !== input.version) return refuse('changed')
    await releasePiece(tx, actor, piece, input.personId)
    const { personId } = input
    return done({ to: `${addressOf(caseId, {})}/${piece.entryId}`, flash: say.done, personId })
  },
})

export default function ReleasePiece({
  loaderData: { to, piece, already, possible },
  actionData,
}: Shown<typeof loader>) {
  // A newer version is read anew before it is released.
  const errors = actionData?.form.errors ?? {}
  const form = actionData?.refusal === 'changed' ? { values: {}, errors } : (actionData?.form ?? emptyForm)
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: kindNames[piece.kind], to }, { label: text.one.release }]}
        how={help}
      />
      <Stack>
        <Card title={kindNames[piece.kind]} level={2}>
          <p className="tt-as-typed">{piece.words}</p>
          {piece.withOthers && <p className="tt-soft">{text.list.with(piece.withOthers)}</p>}
        </Card>
        {already.length > 0 && <p>{say.already(already.join(', '))}</p>}
        {possible.length === 0 ? (
          <p>{say.everybody}</p>
        ) : (
          <>
            <Notice tone="attention" title={say.hintTitle}>
              <p>{say.hint}</p>
            </Notice>
            <Form form={form} version={piece.number} submit={say.submit} cancelTo={to}>
              <Radios
                form={form}
                name="personId"
                legend={say.person}
                options={possible.map(one => ({
                  value: one.id,
                  label: one.name,
                  hint: [
                    one.readsEarlier ? say.readEarlier : one.hasPages ? say.hasPages : say.noPages,
                    one.along.length > 0 && words.readsAlong(one.along.join(' en ')),
                  ]
                    .filter(Boolean)
                    .join(' '),
                }))}
              />
              <Checkbox form={form} name="safe" label={say.safe} />
            </Form>
          </>
        )}
      </Stack>
    </>
  )
}
