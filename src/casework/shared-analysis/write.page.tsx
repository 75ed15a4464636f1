import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { type FormState, formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { KeptText } from '#src/ui/kept-text/kept-text.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { teamOf } from '../contact-person/store.server.ts'
import { familyOf, householdName } from './at.server.ts'
import { PartFields, WhoFields } from './fields.tsx'
import { analysisForm, parts } from './rules.ts'
import { analysesIn, writeAnalysis } from './store.server.ts'
import { text } from './text.nl.ts'
import { linesOfForm, typedFrom } from './typed.ts'

const say = text.form

async function around({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) {
  const team = new Map((await teamOf(tx, caseId)).map(one => [one.accountId, one.name]))
  return {
    latest: (await analysesIn(tx, caseId))[0] ?? null,
    people: await familyOf({ tx, caseId }),
    colleagues: [...team].map(([value, label]) => ({ value, label })),
  }
}

export const loader = page('shared-analysis:write', async access => ({
  caseId: access.caseId,
  today: access.today,
  accountId: access.actor.accountId,
  name: await householdName(access),
  ...(await around(access)),
}))

export const action = deed('shared-analysis:write', {
  form: async access => {
    const { people, colleagues } = await around(access)
    return analysisForm({
      today: access.today,
      personIds: people.map(one => one.value),
      accountIds: colleagues.map(one => one.value),
    })
  },
  refusals: { 'changed-meanwhile': say.meanwhile },
  constraints: {
    shared_analysis_once: { refusal: 'changed-meanwhile' },
    shared_analysis_follows: { refusal: 'changed-meanwhile' },
  },
  run: async ({ tx, actor, caseId, input }) => {
    const latest = (await analysesIn(tx, caseId))[0]?.number ?? 0
    const analysisId = await writeAnalysis(tx, actor, caseId, input, latest)
    if (!analysisId) return refuse('changed-meanwhile')
    return done({ to: `/huishoudens/${caseId}/analyse/${analysisId}`, flash: say.done })
  },
})

export default function WriteAnalysis({ loaderData: view, actionData }: Shown<typeof loader>) {
  const { caseId, latest, people, colleagues, today } = view
  const stored: FormState = formWith({ ...(latest ? typedFrom(latest) : {}), madeOn: today })
  const form = actionData?.form ?? stored
  const here = `/huishoudens/${caseId}/analyse`
  const title = latest ? say.titleNext : say.title
  return (
    <>
      <PageHead
        title={title}
        lead={say.lead}
        crumbs={[
          { label: view.name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: here },
          { label: title },
        ]}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={linesOfForm(form)} theirs={linesOfForm(stored)} />
      )}
      <Form form={form} version={latest?.number ?? 0} submit={say.submit} cancelTo={here}>
        <KeptText owner={view.accountId} restored={say.restored} />
        {latest && <TextField form={form} name="whyChanged" label={say.whyChanged} autoComplete="off" />}
        <p>{say.sourceHint}</p>
        {parts.map(part => (
          <PartFields
            key={part}
            form={form}
            part={part}
            before={latest?.lines.filter(line => line.part === part).length ?? 0}
          />
        ))}
        <TextArea form={form} name="story" label={text.story} hint={say.storyHint} rows={6} />
        <WhoFields form={form} people={people} colleagues={colleagues} today={today} />
      </Form>
    </>
  )
}
