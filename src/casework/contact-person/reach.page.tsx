import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ReachForm } from './rules.ts'
import { reachOf, setMyReach } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.reach

export const loader = page('own-reach:change', async ({ tx, actor }) => ({
  reach: await reachOf(tx, actor.accountId),
}))

export const action = deed('own-reach:change', {
  form: ReachForm,
  refusals: {},
  run: async ({ tx, input }) => {
    await setMyReach(tx, input)
    return done({ to: '/bereikbaar', flash: say.done })
  },
})

export default function MyReach({ loaderData: { reach }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ phone: reach?.phone ?? '', reachable: reach?.reachable ?? '' })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo="/vandaag">
        <TextField form={form} name="phone" type="tel" label={say.phone} autoComplete="tel" />
        <TextField form={form} name="reachable" label={say.reachable} hint={say.reachableHint} />
      </Form>
    </>
  )
}
