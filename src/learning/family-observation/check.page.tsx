import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { personTraces } from '#src/kernel/person-traces.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { subjects } from '../observation/rules.ts'
import { wordsToCheck } from '../observation/store.server.ts'
import { crumbs, effectNames, subjectNames } from '../observation/text.nl.ts'
import { CheckForm, verdicts } from './rules.ts'
import { checkObservation, waitingToCheck } from './store.server.ts'
import { text, verdictNames } from './text.nl.ts'

const say = text.check
const list = '/praktijk/observaties/van-gezinnen'

const waitingAt = async ({ tx, params }: Pick<Access, 'tx' | 'params'>) =>
  (await waitingToCheck(tx)).find(one => one.id === params.observationId)

export const loader = page('family-observation:check', async access => {
  const told = await waitingAt(access)
  if (!told) throw notFound()
  const { known } = await wordsToCheck(access.tx)
  return { told, doubtful: personTraces(told.words, { persons: [], known }).map(one => one.word) }
})

export const action = deed('family-observation:check', {
  form: CheckForm,
  refusals: { gone: say.gone, named: say.named },
  constraints: {
    family_observation_waits: { refusal: 'gone' },
    no_name_crosses: { refusal: 'named', field: 'verdict' },
  },
  run: async access => {
    const told = await waitingAt(access)
    if (!told) return refuse('gone')
    const { verdict, about = null } = access.input
    await checkObservation(access.tx, told.id, verdict === 'pass' ? about : null)
    return done({ to: list, flash: verdict === 'pass' ? say.passed : say.kept })
  },
})

export default function CheckObservation({
  loaderData: { told, doubtful },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={[...crumbs(say.title)]} />
      <Card title={effectNames[told.effect]} level={2}>
        <p className="tt-as-typed">{told.words}</p>
        <p className="tt-soft">{told.withPseudonym ? say.withPseudonym : say.withoutPseudonym}</p>
        {doubtful.length > 0 && (
          <p>
            <strong>{say.attention(doubtful)}</strong>
          </p>
        )}
      </Card>
      <Form form={form} submit={say.submit} cancelTo={list}>
        <Radios form={form} name="verdict" legend={say.verdict} options={optionsOf(verdicts, verdictNames)} />
        <Radios
          form={form}
          name="about"
          legend={say.about}
          options={optionsOf(subjects, subjectNames)}
          optional
        />
      </Form>
    </>
  )
}
