import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { screenAddress } from '#src/access/places.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Checkbox, Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { CodeField } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { familyRoleNames } from '../household/text.nl.ts'
import { nameOf } from '../household-member/rules.ts'
import { help } from './help.nl.ts'
import { giveForm, showsAnything } from './rules.ts'
import { giveScreen, seenIn, whoCanSit } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('shared-screen:begin', async ({ tx, caseId }) => {
  const seen = await seenIn(tx, caseId)
  const people = (await whoCanSit(tx, caseId)).map(person => ({
    person,
    sees: seen.filter(one => one.personId === person.id),
  }))
  return {
    to: `/huishoudens/${caseId}`,
    // Who may read most stands first.
    people: people
      .toSorted((a, b) => b.sees.length - a.sees.length)
      .map(({ person, sees }) => ({
        value: person.id,
        label: nameOf(person),
        hint: `${familyRoleNames[person.familyRole]} · ${seesInWords(sees)}`,
      })),
  }
})

/** What somebody may see on a shared screen, of plans only the last. */
function seesInWords(seen: Awaited<ReturnType<typeof seenIn>>): string {
  const plan = seen.findLast(one => one.kind === 'top3-plan')
  const words = [
    plan && (plan.number ? text.plan(plan.number) : text.sees['top3-plan']),
    seen.some(one => one.kind === 'team') && text.sees.team,
    seen.some(one => one.kind === 'next-meeting') && text.sees['next-meeting'],
  ].filter(Boolean)
  return words.length > 0 ? words.join(', ') : text.seesNothing
}

export const action = deed('shared-screen:begin', {
  form: async ({ tx, caseId }: Access) => giveForm((await whoCanSit(tx, caseId)).map(one => one.id)),
  refusals: { nothing: text.nothing, 'given-already': text.givenAlready },
  run: async ({ tx, actor, caseId, input }) => {
    if (!showsAnything(await seenIn(tx, caseId), input.people)) return refuse('nothing', 'people')
    if (!(await giveScreen(tx, actor, caseId, input))) return refuse('given-already')
    // What the browser kept of pages before may not come back by the Back button.
    return done({ to: screenAddress, headers: { 'Clear-Site-Data': '"cache"' } })
  },
})

export default function GiveScreen({ loaderData: { to, people }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={text.title} lead={text.lead} how={help} />
      <Form form={form} submit={text.submit} cancelTo={to}>
        <Checkboxes form={form} name="people" legend={text.people} hint={text.peopleHint} options={people} />
        <Checkbox form={form} name="alone" label={text.alone} />
        <CodeField form={form} name="code" label={text.code} hint={text.codeHint} />
        <Notice tone="notice" title={text.before}>
          {text.beforeWhat.map(line => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      </Form>
    </>
  )
}
