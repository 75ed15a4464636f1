import { deed } from '#src/access/deed.server.ts'
import type { Access } from '#src/access/door.server.ts'
import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { isId } from '#src/kernel/id.ts'
import { done } from '#src/kernel/outcome.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextArea } from '#src/ui/form/text-fields.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import { nameOf } from '../household-member/rules.ts'
import { stateAfter, stepForm, stepsFrom, touches } from './rules.ts'
import { type Incident, incidentOf, takeStep } from './store.server.ts'
import { sourceNames, stateNames, stepNames, text, touchNames } from './text.nl.ts'

const say = text.page

async function found({ tx, caseId, params }: Access): Promise<Incident> {
  const incident = isId(params.incidentId) ? await incidentOf(tx, caseId, params.incidentId) : undefined
  if (!incident) throw notFound()
  return incident
}

const stateOf = (incident: Incident) => stateAfter(incident.steps.map(({ step }) => step))

export const loader = page('incident:record', async access => ({
  caseId: access.caseId,
  incident: await found(access),
}))

export const action = deed('incident:record', {
  form: async access => stepForm(stateOf(await found(access))),
  refusals: { meanwhile: say.meanwhile },
  constraints: {
    incident_step_pkey: { refusal: 'meanwhile' },
    incident_step_follows: { refusal: 'meanwhile' },
  },
  run: async ({ input, ...access }) => {
    const { tx, actor, caseId } = access
    const incident = await found(access)
    await takeStep(tx, actor, caseId, incident, input)
    return done({ to: `/huishoudens/${caseId}/incidenten/${incident.id}`, flash: say.done })
  },
})

export default function IncidentPage({ loaderData: { caseId, incident }, actionData }: Shown<typeof loader>) {
  const state = stateOf(incident)
  const steps = stepsFrom(state)
  const form = actionData?.form ?? formWith({ step: steps[0] })
  return (
    <>
      <PageHead
        title={text.one(dayInWords(incident.happenedOn))}
        lead={incident.around}
        meta={<Badge tone={state === 'open' ? 'attention' : 'good'}>{stateNames[state]}</Badge>}
        crumbs={[
          { label: text.title, to: `/huishoudens/${caseId}/veiligheid` },
          { label: dayInWords(incident.happenedOn) },
        ]}
      />
      <Stack>
        <p className="tt-as-typed">{incident.what}</p>
        <About incident={incident} />
      </Stack>
      <Section title={say.after}>
        {incident.steps.length > 0 && (
          <Timeline
            items={incident.steps.map(({ step, on, byName, words }) => ({
              at: on,
              when: dayInWords(on),
              by: byName,
              title: stepNames[step],
              children: <p className="tt-as-typed">{words}</p>,
            }))}
          />
        )}
        <p className="tt-soft">{say.stays}</p>
        <Form form={form} submit={say.submit} cancelTo={`/huishoudens/${caseId}/veiligheid`}>
          <Radios
            form={form}
            name="step"
            legend={say.step}
            options={steps.map(value => ({ value, label: stepNames[value] }))}
          />
          <TextArea form={form} name="words" label={say.words} rows={3} />
        </Form>
      </Section>
    </>
  )
}

function About({ incident }: { incident: Incident }) {
  const who = touches.flatMap(how => {
    const names = incident.people.filter(one => one.how === how).map(one => one.givenName ?? nameOf(one))
    return names.length > 0 ? [{ term: touchNames[how], value: names.join(', ') }] : []
  })
  return (
    <>
      <Facts
        items={[
          ...who,
          {
            term: say.source,
            value: incident.toldBy ? say.toldBy(incident.toldBy) : sourceNames[incident.source],
          },
          ...(incident.policeReference ? [{ term: say.police, value: incident.policeReference }] : []),
        ]}
      />
      <p className="tt-soft">
        {say.recorded(incident.recordedByName ?? '', dayInWords(incident.recordedOn))}
      </p>
    </>
  )
}
