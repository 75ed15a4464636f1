import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { deputyConstraints, fieldOf } from './constraints.ts'
import { DeputyFields } from './fields.tsx'
import { help } from './help.nl.ts'
import { deputyForm } from './rules.ts'
import { deputiesFor, deputyChoices, doneWords, nameDeputyForAll } from './store.server.ts'
import { deputyInWords, text } from './text.nl.ts'

const say = text.absence

export const loader = page('own-absence:tell', async ({ tx, actor, today }) => ({
  today,
  standing: [
    ...new Set(
      (await deputiesFor(tx, actor.accountId)).map(one =>
        deputyInWords({ ...one, untilDay: one.untilDay ?? one.fromDay }),
      ),
    ),
  ],
  choices: await deputyChoices(tx, actor.accountId, { heldBy: actor.accountId }),
}))

export const action = deed('own-absence:tell', {
  form: ({ today, settings }) => deputyForm(today, settings.deputyLongestDays),
  refusals: { ...text.refusals, none: say.none },
  constraints: deputyConstraints,
  run: async ({ tx, actor, input, tell }) => {
    const named = await nameDeputyForAll(tx, actor, input)
    if (typeof named === 'string') return refuse(named, fieldOf[named])
    if (named === 0) return refuse('none', 'fromDay')
    await tell('deputy.asked', { accountId: input.accountId, forAccountId: actor.accountId })
    return done({ to: '/vandaag', flash: await doneWords(tx, input.accountId, say.done(named)) })
  },
})

export default function Absence({
  loaderData: { standing, choices, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ fromDay: today })
  return (
    <>
      <PageHead title={say.title} lead={say.lead} how={help} />
      {standing.length > 0 && (
        <Section title={say.standing}>
          {standing.map(words => (
            <p key={words}>{words}</p>
          ))}
          <ButtonLink to="/afwezig/terug">{say.back}</ButtonLink>
        </Section>
      )}
      <Form form={form} submit={say.submit} cancelTo="/vandaag">
        <DeputyFields form={form} choices={choices} why={text.ownReason} />
      </Form>
    </>
  )
}
