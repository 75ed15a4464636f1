import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkbox, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { accessAddress } from '../../family-access/addresses.ts'
import { representativesIn, waysIn } from '../../family-access/store.server.ts'
import { text as words } from '../../family-access/text.nl.ts'
import { planAddress } from '../addresses.ts'
import { placeOf } from '../people.ts'
import { planAt } from '../plan-at.server.ts'
import { actingIn } from '../rules.ts'
import { planName } from '../text.nl.ts'
import { help } from './help.nl.ts'
import { releaseForm } from './rules.ts'
import { personsWithPages, releasePlan, releasesOf } from './store.server.ts'
import { text } from './text.nl.ts'

/** Those of the household who do not read this version yet. Whose way in was closed reads nothing, on paper neither. */
async function readersFor(access: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const plan = await planAt(access)
  const releases = await releasesOf(access.tx, access.caseId, plan.id)
  const known = new Set(releases.map(one => one.personId))
  const withPages = new Set(await personsWithPages(access.tx, access.caseId))
  const cameIn = new Set((await waysIn(access.tx, access.caseId)).map(one => one.personId))
  const along = await representativesIn(access.tx, access.caseId)
  const family = actingIn(plan).flatMap(one =>
    one.personId
      ? [
          {
            personId: one.personId,
            name: one.name,
            place: placeOf(one),
            hasPages: withPages.has(one.personId),
            isShut: cameIn.has(one.personId) && !withPages.has(one.personId),
            along: along.get(one.personId) ?? [],
          },
        ]
      : [],
  )
  return {
    plan,
    already: family.filter(one => known.has(one.personId)),
    shut: family.filter(one => one.isShut && !known.has(one.personId)),
    possible: family.filter(one => !one.isShut && !known.has(one.personId)),
  }
}

export const loader = page('top3-plan:release', async access => {
  const { plan, ...readers } = await readersFor(access)
  return { to: planAddress(plan), name: planName(plan), ways: accessAddress(access.caseId), ...readers }
})

export const action = deed('top3-plan:release', {
  form: async access => releaseForm((await readersFor(access)).possible.map(one => one.personId)),
  refusals: { twice: text.twice, draft: text.draft },
  constraints: { released_once: { refusal: 'twice' }, released_is_active: { refusal: 'draft' } },
  run: async ({ tx, actor, caseId, params, input }) => {
    const plan = await planAt({ tx, caseId, params })
    await releasePlan(tx, actor, { caseId, planId: plan.id }, input.personId)
    const reads = (await personsWithPages(tx, caseId)).includes(input.personId)
    const flash = reads ? text.done : text.doneOnPaper
    return done({ to: `${planAddress(plan)}#vrijgegeven`, flash, personId: input.personId })
  },
})

const list = new Intl.ListFormat('nl')
const namesIn = (people: readonly { name: string }[]) => list.format(people.map(one => one.name))

export default function ReleasePlan({
  loaderData: { to, name, ways, already, shut, possible },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead title={text.title} lead={text.lead} meta={name} how={help} />
      {already.length > 0 && (
        <p>
          {text.already}: {namesIn(already)}.
        </p>
      )}
      {shut.length > 0 && (
        <p>
          {text.shut(namesIn(shut))}{' '}
          <a className="nl-link" href={ways}>
            {text.ways}
          </a>
        </p>
      )}
      <Notice tone="attention" title={text.hintTitle}>
        <p>{text.hint}</p>
      </Notice>
      <Form form={form} submit={text.submit} cancelTo={to}>
        <Radios
          form={form}
          name="personId"
          legend={text.person}
          options={possible.map(one => ({
            value: one.personId,
            label: one.name,
            hint: [
              `${one.place} · ${one.hasPages ? text.hasPages : text.noPages}`,
              one.along.length > 0 && words.readsAlong(one.along.join(' en ')),
            ]
              .filter(Boolean)
              .join('. '),
          }))}
        />
        <Checkbox form={form} name="safe" label={text.safe} />
      </Form>
    </>
  )
}
