import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Fieldset } from '#src/ui/form/fieldset.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { DayField, TextField } from '#src/ui/form/text-fields.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { groupsOf } from '../group/store.server.ts'
import { HeadFields, headValues, ReaderFields } from './fields.tsx'
import { monthPart, newReportForm, readerRoles } from './rules.ts'
import { beginReport, lastReleasedCutOff, reportsWithinReach } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.begin

/** The boards that a report usually goes along. */
const decisionRoute = async (tx: Tx) =>
  (await groupsOf(tx))
    .filter(({ level, standing }) => level === 'decision-route' && standing === 'active')
    .map(({ name }) => name)
    .join('\n')

export const loader = page('progress-report:make', async ({ tx, today }) => {
  const reports = await reportsWithinReach(tx)
  const [latest] = reports
  const head = latest
    ? headValues(latest)
    : {
        ...{ distribute: 'yes', contactPerson: say.contactPerson, units: '', emails: '' },
        readerRoles: [...readerRoles],
        distribution: await decisionRoute(tx),
      }
  return {
    previous: await lastReleasedCutOff(tx),
    known: reports.map(({ id, cutOff, subject }) => ({ id, cutOff, subject })),
    start: {
      ...head,
      cutOff: today,
      subject: say.subject(monthPart(today)),
      reference: '',
      memoDate: today,
    },
  }
})

export const action = deed('progress-report:make', {
  form: ({ today }) => newReportForm(today),
  refusals: { taken: say.taken, 'previous-needed': say.previousNeeded, order: say.previousBefore },
  constraints: {
    one_report_per_cut_off: { refusal: 'taken', field: 'cutOff' },
    previous_before_cut_off: { refusal: 'order', field: 'previousCutOff' },
  },
  run: async ({ tx, actor, input }) => {
    const released = await lastReleasedCutOff(tx, input.cutOff)
    const previousCutOff = released ?? input.previousCutOff
    if (!previousCutOff) return refuse('previous-needed', 'previousCutOff')
    const previousNote = released ? undefined : input.previousNote
    const reportId = await beginReport(tx, actor, { ...input, previousCutOff, previousNote }, [say.proposal])
    return done({ to: `/voortgang/${reportId}`, flash: say.done })
  },
})

export default function BeginReport({
  loaderData: { previous, known, start },
  actionData,
}: Shown<typeof loader>) {
  const form = actionData?.form ?? formWith(start)
  const there = actionData?.refusal === 'taken' && known.find(one => one.cutOff === textAt(form, 'cutOff'))
  const asksPrevious = previous === null || actionData?.refusal === 'previous-needed'
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={[{ label: text.list.title, to: '/voortgang' }]} />
      {there && (
        <Notice tone="attention" title={there.subject}>
          <ButtonLink to={`/voortgang/${there.id}`}>{say.open}</ButtonLink>
        </Notice>
      )}
      <Form form={form} submit={say.submit} cancelTo="/voortgang">
        <Fieldset
          legend={say.period}
          hint={previous === null ? undefined : say.previousKnown(dayInWords(previous))}
        >
          <DayField form={form} name="cutOff" label={say.cutOff} hint={say.cutOffHint} />
          {asksPrevious && (
            <>
              <DayField form={form} name="previousCutOff" label={say.previous} hint={say.previousHint} />
              <TextField
                form={form}
                name="previousNote"
                label={say.previousNote}
                hint={say.previousNoteHint}
                optional
              />
            </>
          )}
        </Fieldset>
        <ReaderFields form={form} />
        <HeadFields form={form} />
      </Form>
    </>
  )
}
