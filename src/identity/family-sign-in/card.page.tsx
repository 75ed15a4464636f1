import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { useTextOf } from '#src/ui/language/spoken.ts'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { makeCard, newCardOf } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('family:keep-way-in', async ({ tx }) => ({ codes: await newCardOf(tx) }))

export const action = deed('family:keep-way-in', {
  form: z.object({}),
  refusals: { 'own-code': text.ownCodeFirst },
  constraints: { own_code_first: { refusal: 'own-code' } },
  run: async ({ tx }) => {
    await makeCard(tx)
    return done({ to: '/mijn/inloggen/kaartje', flash: text.cardPage.done })
  },
})

export default function CodeCard({ loaderData: { codes }, actionData }: Shown<typeof loader>) {
  const say = useTextOf(text.cardPage)
  return (
    <>
      <PageHead
        title={say.title}
        lead={codes.length > 0 ? say.codesWhat : say.lead}
        crumbs={[{ label: say.back, to: '/mijn/inloggen' }, { label: say.title }]}
      />
      {codes.length > 0 ? (
        <Section title={say.codes}>
          <ol className="tt-code-card">
            {codes.map(code => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ol>
          <div>
            <ButtonLink to="/mijn">{say.ready}</ButtonLink>
          </div>
        </Section>
      ) : (
        <Form form={actionData?.form ?? emptyForm} submit={say.submit} cancelTo="/mijn/inloggen">
          {null}
        </Form>
      )}
    </>
  )
}
