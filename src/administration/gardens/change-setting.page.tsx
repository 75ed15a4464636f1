import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { settingBounds } from '#src/access/setting-bounds.ts'
import { settingNames } from '#src/access/setting-names.nl.ts'
import { type SettingName, settingDefaults } from '#src/access/settings.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { NumberField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { settingForm } from './rules.ts'
import { changeSetting } from './store.server.ts'
import { text } from './text.nl.ts'

function settingAt(params: Record<string, string | undefined>): SettingName {
  const name = params.name ?? ''
  if (!Object.hasOwn(settingDefaults, name)) throw notFound()
  return name as SettingName
}

export const loader = page('garden:manage', async ({ params, settings }) => {
  const setting = settingAt(params)
  return { setting, value: settings[setting] }
})

const say = text.setting

export const action = deed('garden:manage', {
  form: ({ params }) => settingForm(settingBounds[settingAt(params)]),
  refusals: { 'changed-meanwhile': say.changedMeanwhile },
  run: async ({ tx, actor, params, input }) => {
    const setting = settingAt(params)
    if (!(await changeSetting(tx, actor.regionId, setting, input.value, input.version)))
      return refuse('changed-meanwhile')
    const detail = { what: setting, was: input.version, becomes: input.value }
    return done({ to: '/beheer/termijnen', flash: say.done, detail })
  },
})

export default function ChangeSetting({ loaderData: { setting, value }, actionData }: Shown<typeof loader>) {
  const { name, unit, meaning } = settingNames[setting]
  const [least, most] = settingBounds[setting]
  const form = actionData?.form ?? formWith({ value: String(value) })
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
          mine={[{ label: name, text: textAt(form, 'value') }]}
          theirs={[{ label: name, text: String(value) }]}
        />
      )}
      <Form form={form} version={value} submit={say.submit} cancelTo="/beheer/termijnen">
        <NumberField
          form={form}
          name="value"
          label={say.value}
          unit={unit}
          hint={say.hint(least, most, settingDefaults[setting])}
        />
      </Form>
    </>
  )
}
