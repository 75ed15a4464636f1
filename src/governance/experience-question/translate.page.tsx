import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { askedIn, latestOf, questionState } from '#src/casework/public.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { steeringCrumbs } from '../steering/text.nl.ts'
import { addressOf, questionAt } from './at.server.ts'
import { WordingFields } from './fields.tsx'
import { otherLanguages, translateForm, wordsOf } from './forms.ts'
import { putOver } from './store.server.ts'
import { languageNames, text } from './text.nl.ts'

const say = text.form

/** The question with the languages that it lacks; this page is not there for one that has them all, or that stopped. */
async function lackingAt(access: Pick<Access, 'tx' | 'params'>) {
  const question = await questionAt(access)
  const version = latestOf(question)
  const known = version.words.map(one => one.language)
  const languages = otherLanguages.filter(one => !known.includes(one))
  if (questionState(question) === 'retired') throw notFound()
  return { question, version, languages, isScale: version.kind === 'scale' }
}

export const loader = page('experience-question:keep', async access => {
  const { question, languages, isScale } = await lackingAt(access)
  if (languages.length === 0) throw notFound()
  return { id: question.id, asked: askedIn(question, 'nl'), languages, isScale }
})

export const action = deed('experience-question:keep', {
  form: async access => {
    const { isScale } = await lackingAt(access)
    return translateForm(otherLanguages, isScale)
  },
  refusals: { 'has-language': say.hasLanguage },
  constraints: { experience_words_once: { refusal: 'has-language', field: 'language' } },
  run: async access => {
    const { tx, actor, input } = access
    const { question, version, isScale } = await lackingAt(access)
    await putOver(tx, actor, version.id, input.language, wordsOf(input, isScale))
    return done({ to: addressOf(question.id), flash: say.translated })
  },
})

export default function Translate({
  loaderData: { id, asked, languages, isScale },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={say.translateTitle}
        lead={say.translateLead}
        crumbs={steeringCrumbs(
          say.translateTitle,
          { label: text.list.title, to: '/sturing/vragen' },
          { label: asked.question, to: addressOf(id) },
        )}
      />
      <Facts
        items={[
          { term: say.question, value: asked.question },
          ...(asked.points ? [{ term: say.points, value: asked.points.join(' · ') }] : []),
        ]}
      />
      <Form form={form} submit={say.submitTranslate} cancelTo={addressOf(id)}>
        <Radios
          form={form}
          name="language"
          legend={say.language}
          options={languages.map(value => ({ value, label: languageNames[value] ?? value }))}
        />
        <WordingFields form={form} hasPoints={isScale} />
      </Form>
    </>
  )
}
