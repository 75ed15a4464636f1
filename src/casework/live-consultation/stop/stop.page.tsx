import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { momentInWords } from '#src/kernel/day.ts'
import { emptyForm, type FormState, textAt } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Checkboxes } from '#src/ui/form/choices.tsx'
import { ErrorSummary } from '#src/ui/form/error-summary.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { plannedAddress } from '../../planned-consultation/addresses.ts'
import { calls, StopForm } from './rules.ts'
import { type Stop, stopOf, tellStop } from './store.server.ts'
import { callNames, text } from './text.nl.ts'

/** The stop of an address, for the team of the household. */
async function stopAt({ tx, caseId, params }: Pick<Access, 'tx' | 'caseId' | 'params'>) {
  const { plannedId, sittingId } = params
  const stop = isId(sittingId) ? await stopOf(tx, sittingId) : null
  if (!stop || stop.caseId !== caseId || stop.plannedId !== plannedId) throw notFound()
  return stop
}

export const loader = page('live-consultation:take-part', async access => ({
  caseId: access.caseId,
  stop: await stopAt(access),
  mayDanger: may(access.actor, 'acute-danger:record', access.parts),
  mayPlan: may(access.actor, 'top3-plan:write', access.parts),
}))

export const action = deed('live-consultation:take-part', {
  form: StopForm,
  refusals: { already: text.form.already },
  constraints: { meeting_stop_account_pkey: { refusal: 'already' } },
  run: async access => {
    const stop = await stopAt(access)
    await tellStop(access.tx, access.actor, stop, access.input)
    return done({ to: access.url.pathname, flash: text.form.done })
  },
})

export default function StopPage({ loaderData, actionData }: Shown<typeof loader>) {
  const { stop, caseId } = loaderData
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[
          { label: text.preparation, to: plannedAddress(caseId, stop.plannedId) },
          { label: text.title },
        ]}
      />
      <Columns
        main={
          <>
            <Card title={text.first.title} level={2}>
              <ol className="tt-live-first">
                {text.first.steps.map(step => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <DangerNumbers />
            </Card>
            <AccountCard stop={stop} form={actionData?.form ?? emptyForm} />
          </>
        }
        side={<Onward {...loaderData} />}
      />
    </>
  )
}

function AccountCard({ stop, form }: { stop: Stop; form: FormState }) {
  const say = text.form
  const { account } = stop
  return (
    <Card title={say.title} level={2}>
      <p className="tt-soft">{text.stoppedBy(stop.byName, momentInWords(new Date(stop.at)))}</p>
      {account ? (
        <>
          <TypedMeanwhile form={form} />
          <Facts
            items={[
              { term: say.reason, value: account.reason },
              { term: say.whoLeft, value: account.whoLeft },
              {
                term: say.called,
                value: account.called.map(one => callNames[one]).join(', ') || text.nobody,
              },
              { term: say.next, value: account.next },
            ]}
          />
          <p className="tt-soft">{text.by(account.byName, momentInWords(new Date(account.writtenAt)))}</p>
        </>
      ) : (
        <Form form={form} submit={say.submit}>
          <TextArea form={form} name="reason" label={say.reason} rows={4} />
          <TextArea form={form} name="whoLeft" label={say.whoLeft} hint={say.whoLeftHint} rows={2} />
          <Checkboxes
            form={form}
            name="called"
            legend={say.called}
            options={calls.map(value => ({ value, label: callNames[value] }))}
          />
          <TextArea form={form} name="next" label={say.next} rows={3} />
        </Form>
      )}
    </Card>
  )
}

/** What somebody typed while another of the team wrote it down: it is not kept, and it is not lost. */
function TypedMeanwhile({ form }: { form: FormState }) {
  const say = text.form
  if (Object.keys(form.errors).length === 0) return null
  return (
    <>
      <ErrorSummary errors={form.errors} isKept={false} />
      <p>{say.yours}</p>
      <Facts
        items={(['reason', 'whoLeft', 'next'] as const).map(name => ({
          term: say[name],
          value: textAt(form, name),
        }))}
      />
    </>
  )
}

/** Where to go on from here, as far as somebody may. */
function Onward({ caseId, stop, mayDanger, mayPlan }: Shown<typeof loader>['loaderData']) {
  return (
    <Card title={text.whatNow} level={2}>
      <p>{text.onward}</p>
      <CardFoot>
        {mayDanger && <ButtonLink to={`/huishoudens/${caseId}/gevaar`}>{text.danger}</ButtonLink>}
        {mayPlan && <ButtonLink to={`/huishoudens/${caseId}/plan/nieuw`}>{text.interim}</ButtonLink>}
        <a className="nl-link" href={plannedAddress(caseId, stop.plannedId)}>
          {text.again}
        </a>
      </CardFoot>
    </Card>
  )
}
