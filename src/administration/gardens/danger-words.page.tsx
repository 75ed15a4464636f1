import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { dangerWordsSetting } from '#src/access/setting-names.nl.ts'
import type { Shown } from '#src/access/shown.ts'
import { dangerWordsOf, wordsOfDanger } from '#src/casework/public.ts'
import { formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { WordsForm } from './rules.ts'
import { changeDangerWords } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.dangerWords
const { name, meaning } = dangerWordsSetting

export const loader = page('garden:manage', async ({ tx }) => ({
  words: (await dangerWordsOf(tx)).join('\n'),
  everywhere: wordsOfDanger.join(', '),
}))

export const action = deed('garden:manage', {
  form: WordsForm,
  refusals: { 'changed-meanwhile': text.setting.changedMeanwhile },
  run: async ({ tx, actor, input }) => {
    if (!(await changeDangerWords(tx, actor.regionId, input.words, input.version)))
      return refuse('changed-meanwhile')
    const detail = { what: 'dangerWords', becomes: input.words.length }
    return done({ to: '/beheer/termijnen', flash: say.done, detail })
  },
})

export default function ChangeDangerWords({
  loaderData: { words, everywhere },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ words })
  return (
    <>
      <PageHead
        title={name}
        lead={meaning}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.settings.title, to: '/beheer/termijnen' },
          { label: name },
        ]}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions
          mine={[{ label: name, text: textAt(form, 'words') }]}
          theirs={[{ label: name, text: words }]}
        />
      )}
      <Fold summary={say.everywhere}>
        <p>{everywhere}</p>
      </Fold>
      <Form form={form} version={words} submit={say.submit} cancelTo="/beheer/termijnen">
        <TextArea form={form} name="words" label={say.words} hint={say.hint} rows={10} optional />
      </Form>
    </>
  )
}
