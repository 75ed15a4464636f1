import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { pageKinds } from '#src/access/page-kinds.ts'
import type { Shown } from '#src/access/shown.ts'
import { errorsAt, formWith, textAt } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkbox } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ProblemCard } from './problem-card.tsx'
import { reportForm } from './rules.ts'
import { myProblems, reportProblem, wordsToCheck } from './store.server.ts'
import { pageKindNames, text } from './text.nl.ts'

const say = text.report

export const loader = page('problem:report', async ({ tx, actor, url }) => ({
  pageKind: pageKinds.find(kind => kind === url.searchParams.get('over')) ?? '',
  mine: await myProblems(tx, actor.accountId),
}))

export const action = deed('problem:report', {
  form: async ({ tx }) => reportForm(pageKinds, await wordsToCheck(tx)),
  refusals: {},
  run: async ({ tx, actor, input }) => {
    await reportProblem(tx, actor, input)
    return done({ to: '/probleem-melden', flash: say.done })
  },
})

export default function ReportProblem({ loaderData: { pageKind, mine }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ pageKind })
  const isAsked = errorsAt(form, 'nobody').length > 0 || textAt(form, 'nobody') !== ''
  return (
    <>
      <PageHead title={say.title} lead={say.lead} meta={say.danger} />
      <Form form={form} submit={say.submit}>
        <SelectField
          form={form}
          name="pageKind"
          label={say.pageKind}
          options={optionsOf(pageKinds, pageKindNames)}
          empty="Kies"
        />
        <TextArea
          form={form}
          name="expected"
          label={say.expected}
          hint={say.expectedHint}
          rows={3}
          maxLength={1000}
        />
        <TextArea
          form={form}
          name="happened"
          label={say.happened}
          hint={say.happenedHint}
          rows={4}
          maxLength={1000}
        />
        {isAsked && <Checkbox form={form} name="nobody" label={say.nobody} />}
      </Form>
      {mine.length > 0 && (
        <Section title={say.mine}>
          {mine.map(one => (
            <ProblemCard key={one.id} problem={one} />
          ))}
        </Section>
      )}
    </>
  )
}
