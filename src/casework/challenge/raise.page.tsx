import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith, textAt } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { Hidden, TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { analysesIn } from '../shared-analysis/store.server.ts'
import { raiseForm } from './rules.ts'
import { raiseChallenge } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.raiseForm

export const loader = page('challenge:raise', async ({ tx, caseId, url }) => ({
  caseId,
  analyses: (await analysesIn(tx, caseId)).map(({ id, number }) => ({ id, number })),
  asked: url.searchParams.get('analyse'),
  name: (await householdOf(tx, caseId))?.name ?? '',
}))

export const action = deed('challenge:raise', {
  form: async ({ tx, caseId }) => raiseForm((await analysesIn(tx, caseId)).map(one => one.id)),
  refusals: { 'own-work': say.ownWork },
  constraints: { challenge_is_of_others_work: { refusal: 'own-work' } },
  run: async ({ tx, actor, caseId, input, tell }) => {
    const challengeId = await raiseChallenge(tx, actor, caseId, input.question, input.analysisId)
    await tell('challenge.raised', { caseId, challengeId })
    const to = `/huishoudens/${caseId}`
    return done({ to: input.analysisId ? `${to}/analyse/${input.analysisId}` : to, flash: say.done })
  },
})

export default function RaiseChallenge({
  loaderData: { caseId, name, analyses, asked },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith(asked ? { analysisId: asked } : {})
  const about = analyses.find(one => one.id === textAt(form, 'analysisId'))
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}`}>
        {about && (
          <>
            <p>{say.aboutAnalysis(about.number)}</p>
            <Hidden name="analysisId" value={about.id} />
          </>
        )}
        <TextArea form={form} name="question" label={say.question} hint={say.questionHint} rows={4} />
      </Form>
    </>
  )
}
