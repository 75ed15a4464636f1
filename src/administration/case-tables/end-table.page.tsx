import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { tableAt } from './at.server.ts'
import { endTable } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.end

export const loader = page('garden:manage', tableAt)

export const action = deed('garden:manage', {
  form: z.object({}),
  refusals: {},
  run: async access => {
    const { id, name } = await tableAt(access)
    await endTable(access.tx, id)
    return done({ to: '/beheer/tafels', flash: say.done, detail: { what: 'case-table', was: name } })
  },
})

export default function EndTable({ loaderData: { id, name }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={say.title(name)}
        lead={say.lead}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.title, to: '/beheer/tafels' },
          { label: name, to: `/beheer/tafels/${id}` },
          { label: say.link },
        ]}
      />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={`/beheer/tafels/${id}`}>
        {null}
      </Form>
    </>
  )
}
