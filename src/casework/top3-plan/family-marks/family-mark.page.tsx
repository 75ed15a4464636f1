import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Mark } from '#src/ui/marks/marks.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { dangerWordsOf } from '../../safety-measurement/danger-word/store.server.ts'
import { dangerIn } from '../../safety-measurement/rules.ts'
import { readFamilyMark, unreadFamilyMarks } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('top3-plan:mark-own', async ({ tx, caseId, params }) => {
  const given = (await unreadFamilyMarks(tx, caseId)).find(one => one.id === params['markId'])
  if (!given) throw notFound()
  return { given, isDanger: dangerIn(given.remark, { dangerWords: await dangerWordsOf(tx) }) !== null }
})

export const action = deed('top3-plan:mark-own', {
  form: z.object({}),
  refusals: { already: text.already },
  constraints: { plan_mark_read_pkey: { refusal: 'already' } },
  run: async ({ tx, actor, caseId, params }) => {
    const given = (await unreadFamilyMarks(tx, caseId)).find(one => one.id === params['markId'])
    if (!given) throw notFound()
    await readFamilyMark(tx, actor, caseId, given.id)
    return done({ to: `/huishoudens/${caseId}/plan/${given.planId}`, flash: text.done })
  },
})

export default function ReadFamilyMark({
  loaderData: { given, isDanger },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const to = `/huishoudens/${given.caseId}/plan/${given.planId}`
  return (
    <>
      <PageHead title={text.title(given.name)} crumbs={[{ label: text.plan, to }, { label: given.name }]} />
      <Stack>
        {isDanger && (
          <Notice tone="danger" title={text.dangerTitle}>
            <p>{text.dangerLead}</p>
            <DangerNumbers />
          </Notice>
        )}
        <OwnVoice by={given.name} when={dayInWords(dayOf(given.givenAt))}>
          <p>
            <Mark mark={given.mark} />
          </p>
          <p>{given.remark ?? text.noRemark}</p>
        </OwnVoice>
        <Form form={form} submit={text.submit} cancelTo={to}>
          {null}
        </Form>
      </Stack>
    </>
  )
}
