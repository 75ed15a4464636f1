import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Portrait } from '#src/ui/people/portrait.tsx'
import { partOf, partsOfDay, weekdays } from '../availability/rules.ts'
import { partNames, weekdayNames } from '../availability/text.nl.ts'
import { hasPortrait } from '../reach-card/store.server.ts'
import { text as cardText } from '../reach-card/text.nl.ts'
import { ReachForm } from './rules.ts'
import { reachOf, setMyReach } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.reach

export const loader = page('own-reach:change', async ({ tx, actor }) => ({
  reach: await reachOf(tx, actor.accountId),
  hasPhoto: await hasPortrait(tx, actor.accountId),
}))

export const action = deed('own-reach:change', {
  form: ReachForm,
  refusals: {},
  run: async ({ tx, input }) => {
    await setMyReach(tx, input)
    return done({ to: '/bereikbaar', flash: say.done })
  },
})

const weekOptions = weekdays.flatMap(weekday =>
  partsOfDay.map(part => ({
    value: partOf(weekday, part),
    label: `${weekdayNames[weekday]} ${partNames[part]}`,
  })),
)

export default function MyReach({ loaderData: { reach, hasPhoto }, actionData }: Shown<typeof loader>) {
  const known = { phone: reach?.phone ?? '', reachable: reach?.reachable ?? '', parts: reach?.parts ?? [] }
  const form = actionData?.form ?? formWith(known)
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Form form={form} submit={say.submit} cancelTo="/vandaag">
        <TextField form={form} name="phone" type="tel" label={say.phone} autoComplete="tel" />
        <Checkboxes
          form={form}
          name="parts"
          legend={say.parts}
          hint={say.partsHint}
          options={weekOptions}
          optional
        />
        <TextField form={form} name="reachable" label={say.reachable} hint={say.reachableHint} />
      </Form>
      <Card level={2} title={say.card}>
        <p>{say.cardLead}</p>
        {hasPhoto && <Portrait src="/bereikbaar/foto/beeld" alt={cardText.page.photoAlt} />}
        <CardFoot>
          <a className="nl-link" href="/bereikbaar/foto">
            {hasPhoto ? cardText.photo.other : cardText.photo.link}
          </a>
          {hasPhoto && (
            <a className="nl-link" href="/bereikbaar/foto/weg">
              {cardText.photo.drop}
            </a>
          )}
        </CardFoot>
      </Card>
    </>
  )
}
