import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Checkbox, Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { safeContactAddress } from '../family-access/addresses.ts'
import { addFile } from '../file/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { letterIn, tellsSecret } from './at.server.ts'
import { planFor } from './facts.server.ts'
import { takenIn } from './paper.server.ts'
import { hasGap, lettersAddress, makeForm, othersNamed } from './rules.ts'
import { holdLetter, makeLetter, openWays } from './store.server.ts'
import { text, wayNames } from './text.nl.ts'

const say = text.make

export const loader = page('letter:write', async access => {
  const { tx, caseId } = access
  const letter = await letterIn(access, 'draft')
  const { subject, body, person } = letter
  return {
    letter,
    ways: await openWays(tx, caseId, person.id),
    named: othersNamed(`${subject}\n${body}`, await peopleIn(tx, caseId), person.id).map(nameOf),
  }
})

export const action = deed('letter:write', {
  form: async access =>
    makeForm(await openWays(access.tx, access.caseId, (await letterIn(access, 'draft')).person.id)),
  refusals: {
    'changed-meanwhile': text.form.changed,
    secret: text.form.secret,
    gap: say.gap,
    'no-plan': say.noPlan,
    infected: say.infected,
    'no-answer': say['no-answer'],
    unsafe: say.unsafe,
  },
  constraints: { letter_way_is_safe: { refusal: 'unsafe', field: 'way' } },
  run: async access => {
    const { tx, actor, caseId, input, today, files } = access
    const letter = await letterIn(access, 'draft')
    const { id, subject, body, person, planId } = letter
    if (hasGap(`${subject}\n${body}`)) return refuse('gap')
    if (await tellsSecret(access, `${subject}\n${body}`)) return refuse('secret')
    // What was released when the letter was begun may be taken back since.
    if (planId && (await planFor(access, person.id)).plan?.id !== planId) return refuse('no-plan')
    if (!(await holdLetter(tx, id, input.version))) return refuse('changed-meanwhile')
    const taken = await takenIn(access, letter)
    if (!taken.ok) return taken
    const fileId = await addFile(
      tx,
      actor,
      caseId,
      { kind: 'letter', title: subject, datedOn: today, about: [person.id] },
      { ...taken.value, houseKey: files.key },
    )
    await makeLetter(tx, actor, id, { fileId, way: input.way })
    return done({ to: `${lettersAddress(caseId)}/${id}`, flash: say.done, personId: person.id })
  },
})

/** The last look at a letter, and how it goes. */
export default function MakeLetter({
  loaderData: { letter, ways, named },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const { id, caseId, person, version } = letter
  const name = nameOf(person)
  const here = `${lettersAddress(caseId)}/${id}`
  const closed = [
    ...(ways.includes('post') ? [] : [say.closed.post(name)]),
    ...(ways.includes('own-mail') ? [] : [say.closed.mail(name)]),
  ]
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: text.for(name), to: here }, { label: say.title }]}
      />
      {closed.length > 0 && (
        <Notice tone="attention" title={say.closedTitle}>
          {closed.map(line => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a className="nl-link" href={safeContactAddress(caseId, person.id)}>
              {say.ask}
            </a>
          </p>
        </Notice>
      )}
      {named.length > 0 && (
        <Notice tone="notice" title={say.named(new Intl.ListFormat('nl').format(named))}>
          <p>{say.namedMore(name)}</p>
        </Notice>
      )}
      <Form form={form} version={version} submit={say.submit} cancelTo={here}>
        <Radios
          form={form}
          name="way"
          legend={say.way}
          hint={ways.includes('own-mail') ? say.mailHint : undefined}
          options={optionsOf(ways, wayNames)}
        />
        <Checkbox form={form} name="theirs" label={say.theirs(name)} />
      </Form>
    </>
  )
}
