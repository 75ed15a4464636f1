import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { isOpen, reasons } from '#src/audit/emergency/rules.ts'
import { reasonNames, verdictNames } from '#src/audit/emergency/text.nl.ts'
import { dayInWords, momentInWords } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { optionsOf } from '#src/ui/form/options.ts'
import { DayField, TextArea, TextField } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { help } from './help.nl.ts'
import { OpenForm } from './rules.ts'
import { countTry, openEmergency, standingOf } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('emergency-access:open', async ({ tx, now, today, settings }) => {
  const { own, ...standing } = await standingOf(tx)
  return {
    ...standing,
    hours: settings.emergencyHours,
    open: own.filter(one => isOpen(one, now)),
    earlier: own.filter(one => !isOpen(one, now)),
    barredUntil:
      own
        .flatMap(({ barredUntil }) => (barredUntil && barredUntil >= today ? [barredUntil] : []))
        .toSorted()
        .at(-1) ?? null,
  }
})

export const action = deed('emergency-access:open', {
  form: async ({ tx }) => {
    const { canTry } = await standingOf(tx)
    if (canTry) await countTry(tx)
    return OpenForm
  },
  refusals: text.refusals,
  run: async ({ tx, input, tell }) => {
    const { outcome, opened } = await openEmergency(tx, input)
    const [first] = opened
    if (outcome !== 'opened' || !first) return refuse(outcome === 'opened' ? 'nothing' : outcome)
    for (const { id, caseId } of opened.filter(one => one.isNew)) {
      await tell('emergency-access.opened', { caseId, accessId: id })
      await tell('emergency-access.to-judge', { accessId: id })
    }
    const to = opened.length === 1 ? `/noodtoegang/${first.id}` : '/noodtoegang'
    return done({ to, flash: text.opened, caseId: first.caseId })
  },
})

type View = Shown<typeof loader>['loaderData']

export default function OpenEmergency({ loaderData: view, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead(view.hours)} how={help} />
      <Stack>
        {view.open.length > 0 && (
          <Section title={text.open}>
            <LinkList
              items={view.open.map(one => ({
                to: `/noodtoegang/${one.id}`,
                title: text.openLine(momentInWords(one.endsAt)),
                note: reasonNames[one.reason],
              }))}
            />
          </Section>
        )}
        {view.canTry ? (
          <Asking view={view} form={actionData?.form ?? emptyForm} />
        ) : (
          <Empty title={text.notYourRole}>{text.notYourRoleLead}</Empty>
        )}
        {view.earlier.length > 0 && (
          <Fold summary={text.earlier} count={view.earlier.length}>
            <ul>
              {view.earlier.map(one => (
                <li key={one.id}>
                  {text.earlierLine(momentInWords(one.openedAt))}:{' '}
                  {one.verdict ? text.judged(verdictNames[one.verdict], one.judgement ?? '') : text.notJudged}
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </Stack>
    </>
  )
}

function Asking({ view, form }: { view: View; form: typeof emptyForm }) {
  if (view.barredUntil) return <Notice tone="attention">{text.barred(dayInWords(view.barredUntil))}</Notice>
  return (
    <>
      <Fold summary={text.whatYouSee} open>
        <ul>
          {text.whatLines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Fold>
      {view.left === 0 ? (
        <Notice tone="attention">{text.noneLeft}</Notice>
      ) : (
        <Form form={form} submit={text.submit} cancelTo="/zoeken">
          <Radios form={form} name="reason" legend={text.why} options={optionsOf(reasons, reasonNames)} />
          <TextArea form={form} name="words" label={text.words} hint={text.wordsHint} rows={3} />
          <TextField form={form} name="givenName" label={text.givenName} autoComplete="off" />
          <TextField form={form} name="familyName" label={text.familyName} autoComplete="off" />
          <DayField form={form} name="birthDate" label={text.birthDate} />
          <p className="tt-soft">{text.left(view.left)}</p>
        </Form>
      )}
    </>
  )
}
