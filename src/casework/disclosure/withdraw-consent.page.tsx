import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextArea } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdName } from './at.server.ts'
import { withdrawalForm } from './rules.ts'
import { sharedOf, withdrawConsent } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.withdrawForm

async function consentAt({ tx, caseId, params }: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const { consents } = await sharedOf(tx, caseId)
  const consent = consents.find(one => one.id === params.consentId)
  if (!consent) throw notFound()
  return consent
}

export const loader = page('disclosure:record', async access => ({
  caseId: access.caseId,
  today: access.today,
  name: await householdName(access),
  consent: await consentAt(access),
}))

export const action = deed('disclosure:record', {
  form: async access => withdrawalForm(access.today, (await consentAt(access)).givenOn),
  refusals: { already: say.already, 'too-early': say.tooEarly },
  constraints: {
    consent_withdrawal_pkey: { refusal: 'already' },
    consent_withdrawn_after_given: { refusal: 'too-early', field: 'withdrawnOn' },
  },
  run: async access => {
    const { tx, actor, caseId, input } = access
    await withdrawConsent(tx, actor, caseId, (await consentAt(access)).id, input)
    return done({ to: `/huishoudens/${caseId}/verstrekkingen`, flash: say.done })
  },
})

export default function WithdrawConsent({
  loaderData: { caseId, today, name, consent },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith({ withdrawnOn: today })
  const list = `/huishoudens/${caseId}/verstrekkingen`
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
      <p>{text.one.consentLine(consent.name, consent.forWhat, dayInWords(consent.givenOn))}</p>
      {consent.withdrawnOn && (
        <Notice tone="notice" title={text.withdrawn(dayInWords(consent.withdrawnOn))} />
      )}
      <Form form={form} submit={say.submit} cancelTo={list}>
        <DayField form={form} name="withdrawnOn" label={say.withdrawnOn} max={today} />
        <TextArea form={form} name="words" label={say.words} rows={2} ownVoice />
      </Form>
    </>
  )
}
