import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dangerIn, dangerWordsOf, releasedJournal, tellOwnView, ViewForm } from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { asTyped, Said } from '#src/ui/language/said.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { useWords } from '../language/words.ts'
import { whoReads } from '../our-people/rules.ts'
import { ownHouseholds } from '../our-people/store.server.ts'
import { PiecePart } from './piece-part.tsx'
import { text as inDutch } from './text.nl.ts'

/** The piece of the address, when it is released to who asks. */
async function pieceAt({ tx, actor, params }: Pick<Access, 'tx' | 'actor' | 'params'>) {
  for (const household of await ownHouseholds(tx, actor.accountId)) {
    const piece = (await releasedJournal(tx, household.caseId)).find(
      one => one.versionId === params.versionId,
    )
    if (piece) return { caseId: household.caseId, piece, contactName: whoReads(household) }
  }
  throw notFound()
}

export const loader = page('family:say-own-view', async access => {
  const { piece, contactName } = await pieceAt(access)
  return { piece, contactName }
})

export const action = deed('family:say-own-view', {
  form: ViewForm,
  refusals: {},
  run: async access => {
    const { tx, actor, input, tell } = access
    const { caseId, piece } = await pieceAt(access)
    await tellOwnView(tx, { ...actor, personId: actor.personId ?? '' }, caseId, piece.versionId, input.words)
    const isDanger = dangerIn(input.words, { dangerWords: await dangerWordsOf(tx) }) !== null
    const event = isDanger ? 'journal.viewed-with-alarm' : 'journal.viewed'
    await tell(event, { caseId, versionId: piece.versionId })
    return done({
      to: isDanger ? '/mijn/nummers?na=1' : '/mijn/verhaal',
      flash: isDanger ? undefined : inDutch.view.done,
      caseId,
    })
  },
})

export default function OwnViewPage({
  loaderData: { piece, contactName },
  actionData,
}: Shown<typeof loader>) {
  const { ourStory: text } = useWords()
  const say = text.view
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Stack>
        <PiecePart piece={piece} />
        <Form form={form} submit={say.submit} cancelTo="/mijn/verhaal">
          <TextArea form={form} name="words" label={say.words} hint={say.wordsHint} rows={6} ownVoice />
          <Card title={say.whoTitle} level={2}>
            <p>
              <Said>{contactName ? say.who(asTyped(contactName)) : say.whoNobody}</Said>
            </p>
            <p>{text.cannotWait}</p>
            <DangerNumbers />
          </Card>
        </Form>
      </Stack>
    </>
  )
}
