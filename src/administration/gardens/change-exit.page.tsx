import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { longestExitAddress } from '#src/access/setting-bounds.ts'
import { quickExitSetting } from '#src/access/setting-names.nl.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { exitForm } from './rules.ts'
import { changeExit } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('garden:manage', async ({ actor }) => ({ address: actor.quickExitAddress }))

const say = text.exit
const { name, meaning } = quickExitSetting

export const action = deed('garden:manage', {
  form: exitForm(longestExitAddress),
  refusals: { 'changed-meanwhile': text.setting.changedMeanwhile },
  run: async ({ tx, actor, input }) => {
    if (!(await changeExit(tx, actor.regionId, input.address, input.version)))
      return refuse('changed-meanwhile')
    const detail = { what: 'quickExitAddress', was: input.version, becomes: input.address }
    return done({ to: '/beheer/termijnen', flash: say.done, detail })
  },
})

export default function ChangeExit({ loaderData: { address }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ address })
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
          mine={[{ label: name, text: textAt(form, 'address') }]}
          theirs={[{ label: name, text: address }]}
        />
      )}
      <Form form={form} version={address} submit={say.submit} cancelTo="/beheer/termijnen">
        <TextField
          form={form}
          name="address"
          label={say.address}
          hint={say.hint}
          type="url"
          inputMode="url"
          autoComplete="off"
        />
      </Form>
    </>
  )
}
