import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { myPseudonyms } from '#src/casework/public.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { lessonsAlike, observationsAlike } from '../lesson/alike/store.server.ts'
import { NobodyTick } from './nobody-tick.tsx'
import { effects, shareForm, subjects } from './rules.ts'
import { openInvitations, shareObservation, wordsToCheck } from './store.server.ts'
import { effectNames, subjectNames, text } from './text.nl.ts'

export const loader = page('observation:share', async ({ tx, url }) => {
  const invited = (await openInvitations(tx)).find(one => one.id === url.searchParams.get('uitnodiging'))
  return { own: await myPseudonyms(tx), pseudonym: invited?.pseudonym ?? '' }
})

export const action = deed('observation:share', {
  form: async ({ tx }) => {
    const own = await myPseudonyms(tx)
    return shareForm(
      own.map(one => one.pseudonym),
      await wordsToCheck(tx),
    )
  },
  refusals: {},
  run: async ({ tx, actor, input, today, settings }) => {
    const id = await shareObservation(tx, actor, input, today)
    const alike = [
      ...(await lessonsAlike(tx, input.text, settings.lessonAlikePercent)),
      ...(await observationsAlike(tx, id, settings.lessonAlikePercent)),
    ]
    return alike.length > 0
      ? done({ to: `/praktijk/observaties/${id}/les`, flash: text.share.doneAlike })
      : done({ to: '/praktijk', flash: text.share.done })
  },
})

const say = text.share

export default function ShareObservation({
  loaderData: { own, pseudonym },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ pseudonym })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo="/praktijk">
        {own.length > 0 && (
          <SelectField
            form={form}
            name="pseudonym"
            label={say.pseudonym}
            hint={say.pseudonymHint}
            options={own.map(one => ({ value: one.pseudonym, label: `${one.name} (${one.pseudonym})` }))}
            empty={say.noCase}
            optional
          />
        )}
        <Radios form={form} name="effect" legend={say.effect} options={optionsOf(effects, effectNames)} />
        <Radios form={form} name="about" legend={say.about} options={optionsOf(subjects, subjectNames)} />
        <TextArea form={form} name="text" label={say.text} hint={say.textHint} rows={4} maxLength={1000} />
        <NobodyTick form={form} />
      </Form>
    </>
  )
}
