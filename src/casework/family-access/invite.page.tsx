import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { ageOn } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { nameOf } from '../household-member/rules.ts'
import { safeContactsIn } from '../safe-contact/store.server.ts'
import { accessAddress, codeAddress } from './addresses.ts'
import { personAt, readersIn } from './at.server.ts'
import { inviteConstraints } from './constraints.ts'
import { BasisFields, CodeFields, ReachNotice } from './fields.tsx'
import { asideOf, inviteForm, likelyBasis, whoReads } from './rules.ts'
import { makeCode, waysIn } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

/** Who is invited, what there was, and over whom somebody can have authority. */
async function invitedAt({ tx, caseId, params, today }: Pick<Access, 'tx' | 'caseId' | 'params' | 'today'>) {
  const person = await personAt(tx, caseId, params)
  const contact = (await safeContactsIn(tx, caseId)).get(person.id)
  if (!contact || whoReads(person, today) !== 'self') throw notFound()
  const way = (await waysIn(tx, caseId)).find(one => one.personId === person.id && !one.byPersonId)
  const children = (await readersIn(tx, caseId)).filter(
    one => one.id !== person.id && one.birthDate && ageOn(one.birthDate, today) < 18,
  )
  const isMinor = person.birthDate !== null && ageOn(person.birthDate, today) < 18
  return { person, contact, way, children, isMinor }
}

export const loader = page('family-access:manage', async access => ({
  caseId: access.caseId,
  ...(await invitedAt(access)),
}))

export const action = deed('family-access:manage', {
  form: async access => {
    const { way, children } = await invitedAt(access)
    return inviteForm({
      today: access.today,
      childIds: children.map(one => one.id),
      isAgain: way !== undefined,
      closed: way?.closed ?? null,
    })
  },
  refusals: say.refusals,
  constraints: inviteConstraints,
  run: async access => {
    const { tx, caseId, input } = access
    const { person, way } = await invitedAt(access)
    const despite = asideOf(way?.closed ?? null)
    // A new code for a way that is open changes nothing of what it rests on.
    const rests = way?.closed === null ? { basis: way.basis, childIds: way.childIds } : {}
    const id = await makeCode(tx, { caseId, personId: person.id, despite }, { ...input, ...rests })
    return done({ to: codeAddress(caseId, id), personId: person.id })
  },
})

export default function Invite({
  loaderData: { caseId, person, contact, way, children, isMinor },
  actionData,
}: Shown<typeof loader>) {
  const form =
    actionData?.form ??
    formWith({
      basis: way?.basis ?? likelyBasis(person),
      childIds: way?.childIds ?? [],
      suspected: isMinor ? 'no' : undefined,
      callBackTo: contact.mayCall ? (contact.phone ?? '') : '',
    })
  const to = accessAddress(caseId)
  const title = say.title(nameOf(person))
  return (
    <>
      <PageHead title={title} lead={say.lead} crumbs={[{ label: text.title, to }, { label: title }]} />
      <ReachNotice contact={contact} />
      <Form form={form} submit={say.submit} cancelTo={to}>
        {!isMinor && way?.closed !== null && <BasisFields form={form} childrenOf={children} />}
        <CodeFields
          form={form}
          isAgain={way !== undefined}
          closed={way?.closed ?? null}
          asksSuspicion={!isMinor}
        />
      </Form>
    </>
  )
}
