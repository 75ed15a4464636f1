import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { nameOf } from '../household-member/rules.ts'
import { authorityOf } from '../people-and-network/authority/store.server.ts'
import { safeContactsIn } from '../safe-contact/store.server.ts'
import { text as contactText, reachInWords } from '../safe-contact/text.nl.ts'
import { accessAddress, codeAddress } from './addresses.ts'
import { personAt, readersIn } from './at.server.ts'
import { inviteConstraints } from './constraints.ts'
import { CodeFields } from './fields.tsx'
import { inviteForm, whoReads } from './rules.ts'
import { makeCode, waysIn } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.form

/** The child, and who was found to have authority over it. */
async function representedAt(access: Pick<Access, 'tx' | 'caseId' | 'params' | 'today'>) {
  const { tx, caseId, params, today } = access
  const child = await personAt(tx, caseId, params)
  if (whoReads(child, today) !== 'represented') throw notFound()
  const look = (await authorityOf(tx, caseId)).find(one => one.childId === child.id && one.source !== 'told')
  const holders = (await readersIn(tx, caseId)).filter(
    one => one.takesPart && look?.holderIds.includes(one.id),
  )
  const contacts = await safeContactsIn(tx, caseId)
  const ways = (await waysIn(tx, caseId)).filter(one => one.personId === child.id)
  return { child, holders: holders.map(one => ({ ...one, contact: contacts.get(one.id) ?? null })), ways }
}

export const loader = page('family-access:manage', async access => ({
  caseId: access.caseId,
  ...(await representedAt(access)),
}))

export const action = deed('family-access:manage', {
  form: async access => {
    const { holders, ways } = await representedAt(access)
    return inviteForm({
      today: access.today,
      childIds: [],
      representatives: holders.map(one => one.id),
      isAgain: ways.length > 0,
      closed: null,
    })
  },
  refusals: say.refusals,
  constraints: inviteConstraints,
  run: async access => {
    const { tx, caseId, input } = access
    const { child } = await representedAt(access)
    const id = await makeCode(tx, { caseId, personId: child.id, despite: [] }, input)
    return done({ to: codeAddress(caseId, id), personId: child.id })
  },
})

export default function Represent({
  loaderData: { caseId, child, holders, ways },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const to = accessAddress(caseId)
  const title = say.representTitle(nameOf(child))
  return (
    <>
      <PageHead
        title={title}
        lead={say.representLead}
        crumbs={[{ label: text.title, to }, { label: title }]}
      />
      {holders.length === 0 ? (
        <Notice tone="notice">
          <p>{say.nobody}</p>
          <div>
            <ButtonLink to={`/huishoudens/${caseId}/mensen-en-netwerk/gezag/${child.id}`}>
              {say.lookUp}
            </ButtonLink>
          </div>
        </Notice>
      ) : (
        <Form form={form} submit={say.submit} cancelTo={to}>
          <Radios
            form={form}
            name="byPersonId"
            legend={say.who}
            options={holders.map(one => ({
              value: one.id,
              label: nameOf(one),
              hint: one.contact ? reachInWords(one.contact) : contactText.notAsked,
            }))}
          />
          <CodeFields form={form} isAgain={ways.length > 0} closed={null} asksSuspicion />
        </Form>
      )}
    </>
  )
}
