import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { checked, keepTemplate, mostKilobytes, paperPlaces, takeTemplate } from '#src/casework/public.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done } from '#src/kernel/outcome.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { FileField } from '#src/ui/form/file-field.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as people } from '../people/text.nl.ts'
import { organisationAt } from './organisation-at.server.ts'
import { text } from './text.nl.ts'

const say = text.one

export const loader = page('garden:manage', async access => ({ organisation: await organisationAt(access) }))

export const action = deed('garden:manage', {
  form: z.object({}),
  refusals: { ...text.refusals, twice: say.twice },
  constraints: { plan_template_now: { refusal: 'twice' } },
  run: async access => {
    const { tx, actor, file } = access
    const { id, use, to } = await organisationAt(access)
    const taken = await takeTemplate(file, use)
    if (!taken.ok) return taken
    await keepTemplate(tx, actor, id, use, taken.value)
    return done({
      to,
      flash: say.done,
      detail: { what: `${use}-template`, organisation: id },
    })
  },
})

type View = Shown<typeof loader>['loaderData']

/** The paper of one organisation: what is used now, which places it names, and another one. */
export default function Template({ loaderData: { organisation }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  const { use } = organisation
  return (
    <>
      <PageHead
        title={organisation.name}
        lead={say.leads[use]}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: text.title, to: '/beheer/papier' },
          { label: organisation.name },
          { label: text.uses[use] },
        ]}
      />
      <Columns
        main={
          <>
            <Used organisation={organisation} />
            <Form form={form} submit={say.submit} cancelTo="/beheer/papier" isKept={false} withFile>
              <FileField
                form={form}
                name="file"
                label={say.file}
                hint={say.hint(mostKilobytes)}
                accept=".docx"
              />
            </Form>
          </>
        }
        side={
          <Card title={say.places} level={2}>
            <p>{say.placesLead}</p>
            <ul className="tt-flow">
              {[...paperPlaces[use].blocks, ...paperPlaces[use].words].map(place => (
                <li key={place}>
                  <strong>{inBraces(place)}</strong> {say.names[place]}
                </li>
              ))}
            </ul>
          </Card>
        }
      />
    </>
  )
}

const inBraces = (place: string) => `{{${place}}}`

function Used({ organisation: { use, to, template } }: View) {
  if (!template) return null
  const { found, unknown } = checked(use, template.places)
  return (
    <Card title={say.now} level={2} meta={say.keptBy(template.by, dayInWords(dayOf(template.keptAt)))}>
      <p>{template.fileName}</p>
      <p>
        {say.found}: {found.map(inBraces).join(', ')}
      </p>
      {unknown.length > 0 && (
        <p>
          <strong>{say.unknown}:</strong> {unknown.map(inBraces).join(', ')}
        </p>
      )}
      <CardFoot>
        <ButtonLink to={`${to}/weg`}>{say.end}</ButtonLink>
      </CardFoot>
    </Card>
  )
}
