import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { dangerWordsOf } from '../../safety-measurement/danger-word/store.server.ts'
import { dangerIn } from '../../safety-measurement/rules.ts'
import { pieceAt } from '../at.server.ts'
import { addressOf } from '../rules.ts'
import { text } from '../text.nl.ts'
import { readView, viewsOf } from './store.server.ts'

const say = text.view

async function viewAt(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const { piece } = await pieceAt(access)
  const views = await viewsOf(access.tx, access.caseId, piece.entryId)
  const view = views.find(one => one.id === access.params.viewId)
  if (!view) throw notFound()
  return { view, to: `${addressOf(access.caseId, {})}/${piece.entryId}` }
}

export const loader = page('journal:read', async access => {
  const { view, to } = await viewAt(access)
  return {
    view,
    to,
    isDanger: dangerIn(view.words, { dangerWords: await dangerWordsOf(access.tx) }) !== null,
  }
})

export const action = deed('journal:read', {
  form: z.object({}),
  refusals: { already: say.already },
  constraints: { journal_view_read_pkey: { refusal: 'already' } },
  run: async ({ tx, actor, caseId, params }) => {
    const { view, to } = await viewAt({ tx, caseId, params })
    await readView(tx, actor, caseId, view.id)
    return done({ to, flash: say.done })
  },
})

export default function ReadOwnView({
  loaderData: { view, to, isDanger },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title(view.name)} crumbs={[{ label: text.title, to }, { label: view.name }]} />
      <Stack>
        {isDanger && (
          <Notice tone="danger" title={say.dangerTitle}>
            <p>{say.dangerLead}</p>
            <DangerNumbers />
          </Notice>
        )}
        <OwnVoice by={view.name} when={dayInWords(dayOf(view.toldAt))}>
          <p className="tt-as-typed">{view.words}</p>
        </OwnVoice>
        <Card title={say.besides} level={2}>
          <p className="tt-as-typed">{view.besides}</p>
        </Card>
        {view.readAt === null && (
          <Form form={form} submit={say.submit} cancelTo={to}>
            {null}
          </Form>
        )}
      </Stack>
    </>
  )
}
