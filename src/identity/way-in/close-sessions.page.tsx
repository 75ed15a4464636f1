import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { idleMinutes } from '#src/access/visit.server.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { colleagueAt } from './colleague-at.server.ts'
import { closeSessionsOf, openSessionsOf } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.close

export const loader = page('way-in:manage', async access => {
  const { colleague } = await colleagueAt(access)
  if (colleague.id === access.actor.accountId) throw notFound()
  const places = await openSessionsOf(access.tx, colleague.id, idleMinutes.professional)
  return { id: colleague.id, name: colleague.name, places }
})

export const action = deed('way-in:manage', {
  form: z.object({}),
  refusals: say.refusals,
  constraints: { close_of_another: { refusal: 'self' } },
  run: async access => {
    const { colleague } = await colleagueAt(access)
    const places = await closeSessionsOf(access.tx, colleague.id, idleMinutes.professional)
    const detail = { what: colleague.name, was: places, becomes: 0 }
    return done({ to: `/beheer/mensen/${colleague.id}/inloggen`, flash: say.done(places), detail })
  },
})

export default function CloseSessions({ loaderData, actionData }: Shown<typeof loader>) {
  const { id, name, places } = loaderData
  const back = `/beheer/mensen/${id}/inloggen`
  return (
    <>
      <PageHead
        title={say.title(name)}
        lead={say.lead}
        crumbs={[
          { label: text.admin, to: '/beheer' },
          { label: text.people, to: '/beheer/mensen' },
          { label: name, to: `/beheer/mensen/${id}` },
          { label: text.page.title, to: back },
          { label: say.crumb },
        ]}
      />
      <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo={back}>
        <p>{text.page.places(places)}</p>
        <p>{say.after(name)}</p>
      </Form>
    </>
  )
}
