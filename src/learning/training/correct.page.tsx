import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, parseDay } from '#src/kernel/day.ts'
import { type FormState, formWith, rowsAt, textAt } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { BothVersions } from '#src/ui/both-versions/both-versions.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { trainingChoices } from './choices.server.ts'
import { TrainingFields } from './fields.tsx'
import { correctForm, kinds, participantRoles } from './rules.ts'
import { correctTraining, trainingOf } from './store.server.ts'
import { kindNames, participantNames, text } from './text.nl.ts'

const say = text.correct

async function correcting({ tx, params }: Pick<Access, 'tx' | 'params'>) {
  const training = await trainingOf(tx, params.trainingId)
  if (!training) throw notFound()
  return { training, ...(await trainingChoices(tx)) }
}

export const loader = page('training:write', correcting)

export const action = deed('training:write', {
  form: async ({ tx }) => correctForm(await trainingChoices(tx)),
  refusals: {
    'changed-meanwhile': say.changedMeanwhile,
    'came-on-day': say.cameOnDay,
    'came-from': say.cameFrom,
  },
  constraints: {
    who_came_keeps_the_day: { refusal: 'came-on-day', field: 'days' },
    who_came_keeps_the_row: { refusal: 'came-from', field: 'participants' },
  },
  run: async access => {
    const { training } = await correcting(access)
    if (!(await correctTraining(access.tx, access.actor, training.id, access.input)))
      return refuse('changed-meanwhile')
    return done({ to: `/praktijk/scholing/${training.id}`, flash: say.done })
  },
})

type Known = Shown<typeof loader>['loaderData']

const storedForm = ({ training }: Known): FormState =>
  formWith({
    title: training.title,
    kind: training.kind,
    provider: training.provider,
    aim: training.aim,
    agreement: training.agreement ?? '',
    improvementId: training.improvementId ?? '',
    days: training.days.map(day => ({ day })),
    moduleId: training.moduleId ?? '',
    agreementId: training.agreementId ?? '',
    participants: training.participants.map(({ organisationId, role, people }) => ({
      organisationId,
      role,
      people: String(people),
    })),
  })

const shownDay = (typed: string) => {
  const day = parseDay(typed)
  return day ? dayInWords(day) : typed
}

function roleAt(form: FormState, place: string): string {
  const role = participantRoles.find(one => one === textAt(form, place))
  return role ? participantNames[role] : ''
}

function lines(form: FormState, { from, improvements, modules, agreements }: Known) {
  const rows = (name: string, told: (row: string) => string) =>
    Array.from({ length: rowsAt(form, name) }, (_, row) => told(`${name}[${row}]`)).join('\n')
  const labelIn = (options: Known['from'], at: string) =>
    options.find(one => one.value === textAt(form, at))?.label ?? ''
  const kind = kinds.find(one => one === textAt(form, 'kind'))
  return [
    { label: text.plan.name, text: textAt(form, 'title') },
    { label: text.plan.kind, text: kind ? kindNames[kind] : '' },
    { label: text.plan.provider, text: textAt(form, 'provider') },
    { label: text.plan.aim, text: textAt(form, 'aim') },
    { label: text.plan.agreement, text: textAt(form, 'agreement') },
    { label: text.plan.partner.label, text: labelIn(agreements, 'agreementId') },
    { label: text.plan.improvement.label, text: labelIn(improvements, 'improvementId') },
    { label: text.plan.module.label, text: labelIn(modules, 'moduleId') },
    { label: text.plan.days, text: rows('days', row => shownDay(textAt(form, `${row}.day`))) },
    {
      label: text.plan.participants,
      text: rows(
        'participants',
        row =>
          `${labelIn(from, `${row}.organisationId`)}, ${roleAt(form, `${row}.role`)}: ${textAt(form, `${row}.people`)}`,
      ),
    },
  ]
}

export default function CorrectTraining({ loaderData, actionData }: Shown<typeof loader>) {
  const { training, ...choices } = loaderData
  const stored = storedForm(loaderData)
  const form = actionData?.form ?? stored
  const to = `/praktijk/scholing/${training.id}`
  return (
    <>
      <PageHead
        title={say.title}
        crumbs={[
          { label: text.practice, to: '/praktijk' },
          { label: training.title, to },
        ]}
      />
      {actionData?.refusal === 'changed-meanwhile' && (
        <BothVersions mine={lines(form, loaderData)} theirs={lines(stored, loaderData)} />
      )}
      <Form form={form} version={training.version} submit={say.submit} cancelTo={to}>
        <TrainingFields form={form} {...choices} />
      </Form>
    </>
  )
}
