import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as reachText } from '../contact-person/text.nl.ts'
import { PhotoForm } from './rules.ts'
import { dropPortrait, hasPortrait } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.photo

export const loader = page('own-reach:change', async ({ tx, actor }) => {
  if (!(await hasPortrait(tx, actor.accountId))) throw notFound()
  return null
})

export const action = deed('own-reach:change', {
  form: PhotoForm,
  refusals: {},
  run: async ({ tx, actor }) => {
    await dropPortrait(tx, actor.accountId)
    return done({ to: '/bereikbaar', flash: say.dropped })
  },
})

export default function DropPhoto({ actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.dropTitle}
        lead={say.dropLead}
        crumbs={[{ label: reachText.reach.title, to: '/bereikbaar' }, { label: say.dropTitle }]}
      />
      <Form form={actionData?.form ?? emptyForm} submit={say.drop} cancelTo="/bereikbaar">
        {null}
      </Form>
    </>
  )
}
