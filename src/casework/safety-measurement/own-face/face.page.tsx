import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { DangerNumbers, Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../../household/store.server.ts'
import { dangerWordsOf } from '../danger-word/store.server.ts'
import { faceAlarms, ReadForm } from './rules.ts'
import { ShownFace } from './shown-face.tsx'
import { faceOf, readFace } from './store.server.ts'
import { text } from './text.nl.ts'

async function faceAt({ tx, caseId, params }: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const { faceId } = params
  const found = isId(faceId) ? await faceOf(tx, caseId, faceId) : undefined
  if (!found) throw notFound()
  return found
}

export const loader = page('safety-measurement:record', async access => ({
  ...(await withAlarm(access)),
  name: (await householdOf(access.tx, access.caseId))?.name ?? '',
}))

async function withAlarm(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const one = await faceAt(access)
  return { one, isAlarming: faceAlarms(one, { dangerWords: await dangerWordsOf(access.tx) }) }
}

export const action = deed('safety-measurement:record', {
  form: ReadForm,
  refusals: { already: text.already },
  constraints: { family_face_read_pkey: { refusal: 'already' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { id } = await faceAt(access)
    await readFace(tx, actor, caseId, id, input.whatDone)
    return done({ to: `/huishoudens/${caseId}`, flash: text.saved })
  },
})

export default function ReadFace({
  loaderData: { one, isAlarming, name },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const household = `/huishoudens/${one.caseId}`
  return (
    <>
      <PageHead
        title={text.title(one.who)}
        crumbs={[
          { label: name, to: household },
          { label: text.crumb, to: `${household}/veiligheid` },
          { label: one.who },
        ]}
      />
      <Stack>
        {isAlarming && !one.whatDone && (
          <Notice tone="danger" title={text.danger}>
            <p>{text.dangerLead}</p>
            <DangerNumbers />
          </Notice>
        )}
        <ShownFace one={one} />
        <p className="tt-soft">{text.whoReads}</p>
        {one.whatDone ? (
          <Card title={text.done} level={2}>
            <p className="tt-as-typed">{one.whatDone}</p>
          </Card>
        ) : (
          <Form form={form} submit={text.submit} cancelTo={household}>
            <TextArea form={form} name="whatDone" label={text.question} hint={text.questionHint} rows={3} />
          </Form>
        )}
      </Stack>
    </>
  )
}
