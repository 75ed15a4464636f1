import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { nameOf } from '../household-member/rules.ts'
import { safeContactsIn } from '../safe-contact/store.server.ts'
import { accessAddress } from './addresses.ts'
import { readersIn } from './at.server.ts'
import { ReachNotice } from './fields.tsx'
import { stepForm } from './rules.ts'
import { takeStep, waysIn } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.step

/** A way in that can be closed, or one that is closed and of which its person did not hear. */
async function wayAt({ tx, caseId, params }: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const way = (await waysIn(tx, caseId)).find(one => one.id === params['accessId'])
  if (!way || (way.closed !== null && way.told)) throw notFound()
  const reader = (await readersIn(tx, caseId)).find(one => one.id === (way.byPersonId ?? way.personId))
  return { way, reader, name: reader ? nameOf(reader) : '' }
}

export const loader = page('family-access:manage', async access => {
  const { way, reader, name } = await wayAt(access)
  return {
    caseId: access.caseId,
    name,
    isOpen: way.closed === null,
    contact: (await safeContactsIn(access.tx, access.caseId)).get(reader?.id ?? '') ?? null,
  }
})

export const action = deed('family-access:manage', {
  form: async access => stepForm((await wayAt(access)).way.closed === null),
  refusals: { gone: say.gone },
  constraints: { family_way_is_open: { refusal: 'gone' }, told_once: { refusal: 'gone' } },
  run: async access => {
    const { tx, actor, caseId, input } = access
    const { way } = await wayAt(access)
    const isOpen = way.closed === null
    await takeStep(tx, actor, caseId, way.id, isOpen ? 'closed' : 'told', input.words)
    return done({
      to: accessAddress(caseId),
      flash: isOpen ? say.closeDone : say.tellDone,
      personId: way.byPersonId ?? way.personId,
    })
  },
})

export default function WayStep({
  loaderData: { caseId, name, isOpen, contact },
  actionData,
}: Shown<typeof loader>) {
  const to = accessAddress(caseId)
  const title = isOpen ? say.close(name) : say.tell(name)
  return (
    <>
      <PageHead
        title={title}
        lead={isOpen ? say.closeLead : say.tellLead}
        crumbs={[{ label: text.title, to }, { label: title }]}
      />
      {!isOpen &&
        (contact ? <ReachNotice contact={contact} /> : <Notice tone="attention">{say.notAsked}</Notice>)}
      <Form
        form={actionData?.form ?? emptyForm}
        submit={isOpen ? say.closeSubmit : say.tellSubmit}
        cancelTo={to}
      >
        <TextArea
          form={actionData?.form ?? emptyForm}
          name="words"
          label={isOpen ? say.closeWhy : say.tellHow}
          maxLength={1000}
        />
      </Form>
    </>
  )
}
