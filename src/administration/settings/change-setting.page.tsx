import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dangerWordsOf, wordsOfDanger } from '#src/casework/public.ts'
import { type FormState, formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { formOf, isSetting, meaningOf, nameOf, type SettingKey, valueInWords, valuesNow } from './settings.ts'
import { draftedSettings, draftSetting } from './store.server.ts'
import { text } from './text.nl.ts'
import { ValueField } from './value-field.tsx'

function keyAt({ params }: Pick<Access, 'params'>): SettingKey {
  const name = params.name ?? ''
  if (!isSetting(name)) throw notFound()
  return name
}

const nowOf = async ({ tx, settings, actor }: Access, key: SettingKey) =>
  valuesNow(settings, actor, await dangerWordsOf(tx))[key]

export const loader = page('garden:manage', async access => {
  const key = keyAt(access)
  const now = await nowOf(access, key)
  const drafted = (await draftedSettings(access.tx)).find(one => one.name === key)?.becomes
  return { key, now, shown: drafted ?? now, isDrafted: drafted !== undefined }
})

const say = text.change

export const action = deed('garden:manage', {
  form: access => formOf(keyAt(access)),
  refusals: { 'changed-meanwhile': say.changedMeanwhile },
  run: async access => {
    const key = keyAt(access)
    const now = await nowOf(access, key)
    const { value, version } = access.input
    if (!(await draftSetting(access.tx, access.actor, { name: key, now, value, version })))
      return refuse('changed-meanwhile')
    const detail = { what: key, was: valueInWords(key, now), drafted: valueInWords(key, value) }
    return value === now
      ? done({ to: '/beheer/termijnen', flash: say.taken, detail })
      : done({ to: '/beheer/termijnen/concept', flash: say.done, detail })
  },
})

export default function ChangeSetting({ loaderData, actionData }: Shown<typeof loader>) {
  const { key, now, shown, isDrafted } = loaderData
  const form = actionData?.form ?? startOf(key, shown)
  return (
    <>
      <PageHead
        title={nameOf(key)}
        lead={meaningOf(key)}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.list.title, to: '/beheer/termijnen' },
          { label: nameOf(key) },
        ]}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions
          mine={[{ label: nameOf(key), text: mineIn(key, form) }]}
          theirs={[{ label: nameOf(key), text: key === 'dangerNumbers' ? valueInWords(key, shown) : shown }]}
        />
      )}
      <p>
        {say.now(valueInWords(key, now))} {isDrafted && say.takeOut}
      </p>
      {key === 'dangerWords' && (
        <Fold summary={say.everywhere}>
          <p>{wordsOfDanger.join(', ')}</p>
        </Fold>
      )}
      <Form form={form} version={shown} submit={say.submit} cancelTo="/beheer/termijnen">
        <ValueField settingKey={key} form={form} />
      </Form>
    </>
  )
}

/** What the form begins with: a value, or the parts that one is made of. */
const startOf = (key: SettingKey, shown: string): FormState =>
  formWith(key === 'dangerNumbers' ? JSON.parse(shown) : { value: shown })

const mineIn = (key: SettingKey, form: FormState): string =>
  key === 'dangerNumbers'
    ? valueInWords(key, JSON.stringify({ own: [], ...form.values }))
    : textAt(form, 'value')
