import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { PublicationForm } from '../rules.ts'
import { text } from '../text.nl.ts'
import { allPublicationChoices, choosePublication } from './store.server.ts'

const say = text.publication

export const loader = page('progress-report:release', async ({ tx, settings, today }) => ({
  choices: await allPublicationChoices(tx),
  threshold: settings.smallNumberThreshold,
  today,
}))

export const action = deed('progress-report:release', {
  form: PublicationForm,
  refusals: {},
  run: async ({ tx, actor, input }) => {
    await choosePublication(tx, actor, input)
    return done({ to: '/voortgang/aantallen', flash: say.done })
  },
})

export default function Publication({
  loaderData: { choices, threshold, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ fromDay: today })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead(threshold)}
        crumbs={[{ label: text.list.title, to: '/voortgang' }]}
      />
      <Form form={form} submit={say.submit} cancelTo="/voortgang">
        <Radios
          form={form}
          name="shown"
          legend={say.legend}
          options={[
            { value: 'shown', label: say.shown, hint: say.shownHint },
            { value: 'guarded', label: say.guarded, hint: say.guardedHint },
          ]}
        />
        <TextArea form={form} name="why" label={say.why} hint={say.whyHint} rows={3} />
        <DayField form={form} name="fromDay" label={say.fromDay} />
      </Form>
      <Section title={say.history}>
        {choices.length === 0 ? (
          <p className="tt-soft">{say.none}</p>
        ) : (
          <Timeline
            items={choices.map(choice => {
              const on = dayOf(choice.chosenAt)
              return {
                at: on,
                when: say.by(choice.chosenByName, dayInWords(on)),
                title: say.line(choice.shown, dayInWords(choice.fromDay)),
                children: choice.why,
              }
            })}
          />
        )}
      </Section>
    </>
  )
}
