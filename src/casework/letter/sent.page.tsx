import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { DayField } from '#src/ui/form/text-fields.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { nameOf } from '../household-member/rules.ts'
import { letterIn } from './at.server.ts'
import { lettersAddress, sentForm, ways } from './rules.ts'
import { endLetter, openWays } from './store.server.ts'
import { text, wayNames } from './text.nl.ts'

const say = text.sent

/** A letter that lies ready, with the ways in which it may have gone: as it was made, or as is safe now. */
async function readyAt(access: Pick<Access, 'tx' | 'caseId' | 'params' | 'today'>) {
  const letter = await letterIn(access, 'waiting')
  const open = await openWays(access.tx, access.caseId, letter.person.id)
  return { letter, open: ways.filter(way => way === letter.way || open.includes(way)), today: access.today }
}

export const loader = page('letter:write', readyAt)

export const action = deed('letter:write', {
  form: async access => {
    const { letter, open, today } = await readyAt(access)
    return sentForm(open, letter.madeOn ?? today, today)
  },
  refusals: { already: say.already, unsafe: text.make.unsafe, early: say.tooEarly },
  constraints: {
    letter_end_pkey: { refusal: 'already' },
    letter_way_is_safe: { refusal: 'unsafe', field: 'way' },
    letter_sent_after_made: { refusal: 'early', field: 'sentOn' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { id, person } = await letterIn(access, 'waiting')
    await endLetter(tx, actor, caseId, id, { outcome: 'sent', ...input })
    return done({ to: `${lettersAddress(caseId)}/${id}`, flash: say.done, personId: person.id })
  },
})

/** That a letter went: on the post, from hand to hand, or by a mail that was no mail of ours. */
export default function LetterSent({
  loaderData: { letter, open, today },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ way: letter.way ?? undefined, sentOn: today })
  const here = `${lettersAddress(letter.caseId)}/${letter.id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.for(nameOf(letter.person)), to: here }, { label: say.title }]}
      />
      <Form form={form} submit={say.submit} cancelTo={here}>
        <Radios form={form} name="way" legend={say.way} options={optionsOf(open, wayNames)} />
        <DayField form={form} name="sentOn" label={say.on} max={today} />
      </Form>
    </>
  )
}
