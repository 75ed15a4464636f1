import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Checkboxes, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsFrom } from '#src/ui/form/options.ts'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { conversationAddress } from '../conversation/addresses.ts'
import { visitAddress } from './addresses.ts'
import { peopleToVisit, sightsFor, visitToTell } from './at.server.ts'
import { doneForm } from './rules.ts'
import { tellVisit } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.done

async function known(access: Access) {
  const visit = await visitToTell(access)
  const near = new Set(visit.people.map(one => one.id))
  // Whom the visit was for stands on top.
  const people = (await peopleToVisit(access)).toSorted((a, b) => +near.has(b.id) - +near.has(a.id))
  return { visit, people, sights: await sightsFor(access, visit) }
}

export const loader = page('home-visit:plan', known)

export const action = deed('home-visit:plan', {
  form: async access => {
    const { visit, people, sights } = await known(access)
    return doneForm({
      bornIds: people.map(one => one.id),
      sightIds: sights.map(one => one.value),
      mustSee: visit.people.length > 0,
    })
  },
  refusals: { taken: say.taken, 'not-yet': say.notYet, 'other-day': say.notTheSame },
  constraints: {
    home_visit_end_pkey: { refusal: 'taken' },
    sight_of_one_visit: { refusal: 'taken', field: 'sightId' },
    sight_of_this_visit: { refusal: 'other-day', field: 'sightId' },
    visit_has_been: { refusal: 'not-yet' },
  },
  run: async access => {
    const visit = await visitToTell(access)
    await tellVisit(access.tx, access.actor, visit, access.input)
    return done({ to: visitAddress(visit.caseId, visit.id), flash: say.done })
  },
})

export default function TellVisit({
  loaderData: { visit, people, sights },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ sightId: sights.length === 1 ? (sights[0]?.value ?? '') : '' })
  const { caseId, id, on } = visit
  const here = visitAddress(caseId, id)
  return (
    <>
      <PageHead
        title={say.title}
        lead={`${dayInWords(on)}. ${say.lead}`}
        crumbs={[{ label: text.title, to: here }, { label: say.title }]}
      />
      <Stack>
        {sights.length === 0 && (
          <p>
            {say.more}{' '}
            <a className="nl-link" href={conversationAddress(caseId)}>
              {say.record}
            </a>
          </p>
        )}
        <Form form={form} submit={say.submit} cancelTo={here}>
          <TextArea form={form} name="words" label={say.words} hint={say.wordsHint} rows={2} />
          {sights.length > 0 && (
            <Radios
              form={form}
              name="sightId"
              legend={say.sight}
              options={[...sights, { value: 'none', label: say.noSight }]}
            />
          )}
          <Checkboxes
            form={form}
            name="seen"
            legend={say.seen}
            hint={say.seenHint}
            options={optionsFrom(people)}
          />
          <Checkboxes form={form} name="alone" legend={say.alone} options={optionsFrom(people)} optional />
        </Form>
      </Stack>
    </>
  )
}
