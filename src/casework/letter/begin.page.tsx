import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom, optionsOf } from '#src/ui/form/options.ts'
import { SelectField } from '#src/ui/form/select-field.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdName } from '../file/at.server.ts'
import { isUnborn, nameOf } from '../household-member/rules.ts'
import { livingIn } from '../household-member/store.server.ts'
import { factsFor } from './facts.server.ts'
import { beginForm, kinds, lettersAddress } from './rules.ts'
import { startOf } from './starts.nl.ts'
import { beginLetter } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

const say = text.begin

/** Who can read a letter: everybody of the household who was born and lives. */
const readersIn = async ({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) =>
  (await livingIn(tx, caseId))
    .filter(person => !isUnborn(person))
    .map(person => ({ id: person.id, name: nameOf(person) }))

export const loader = page('letter:write', async access => ({
  caseId: access.caseId,
  name: await householdName(access),
  people: await readersIn(access),
  // From the post that lies ready: what is not on the page is no choice.
  asked: {
    kind: access.url.searchParams.get('soort') ?? '',
    personId: access.url.searchParams.get('voor') ?? '',
  },
}))

export const action = deed('letter:write', {
  form: async access => beginForm((await readersIn(access)).map(one => one.id)),
  refusals: { 'no-plan': say.noPlan },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { facts, planId } = await factsFor(access, input.personId)
    const isPlan = input.kind === 'plan'
    if (isPlan && !planId) return refuse('no-plan', 'kind')
    const start = startOf(input.kind, facts)
    const id = await beginLetter(tx, actor, caseId, { ...input, ...start, planId: isPlan ? planId : null })
    return done({
      to: `${lettersAddress(caseId)}/${id}/schrijven`,
      flash: say.done,
      personId: input.personId,
    })
  },
})

export default function BeginLetter({
  loaderData: { caseId, name, people, asked },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith(asked)
  const list = lettersAddress(caseId)
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[
          { label: name, to: `/huishoudens/${caseId}` },
          { label: text.title, to: list },
          { label: say.title },
        ]}
      />
      <Form form={form} submit={say.submit} cancelTo={list}>
        <Radios form={form} name="kind" legend={say.kind} options={optionsOf(kinds, kindNames)} />
        <SelectField
          form={form}
          name="personId"
          label={say.person}
          hint={say.personHint}
          options={optionsFrom(people)}
        />
      </Form>
    </>
  )
}
