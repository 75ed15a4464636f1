import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { CorrectionLines } from './correction-lines.tsx'
import { NobodyTick } from './nobody-tick.tsx'
import { ownObservation } from './own.server.ts'
import { correctForm } from './rules.ts'
import { correctObservation, wordsToCheck } from './store.server.ts'
import { crumbs, text } from './text.nl.ts'

const say = text.correct

/** Only what a lesson rests on is corrected; before that, it is taken back and shared anew. */
async function correcting(access: Access) {
  const observation = await ownObservation(access)
  if (!observation.isEvidence) throw notFound()
  return observation
}

export const loader = page('observation:share', async access => {
  const { text: words, corrections } = await correcting(access)
  return { words, corrections }
})

export const action = deed('observation:share', {
  form: async ({ tx }) => correctForm(await wordsToCheck(tx)),
  refusals: {},
  run: async access => {
    const { id } = await correcting(access)
    await correctObservation(access.tx, access.actor, id, access.input.text)
    return done({ to: '/praktijk/observaties', flash: say.done })
  },
})

export default function CorrectObservation({
  loaderData: { words, corrections },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={crumbs(say.title)} />
      <Card>
        <p className="tt-as-typed">{words}</p>
        <CorrectionLines corrections={corrections} />
      </Card>
      <Form form={form} submit={say.submit} cancelTo="/praktijk/observaties">
        <TextArea form={form} name="text" label={say.text} hint={say.textHint} rows={3} maxLength={600} />
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
