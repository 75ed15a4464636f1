import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { formWith } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Radios } from '#src/ui/form/choices.tsx'
import { FileField } from '#src/ui/form/file-field.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { TextField } from '#src/ui/form/text-fields.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as reportText } from '../text.nl.ts'
import { blockPlaces, houseColour, mostKilobytes, PaperForm, sentencePlaces } from './rules.ts'
import { keepPaper, paperNow } from './store.server.ts'
import { takeTemplate } from './take-in.server.ts'
import { text as say } from './text.nl.ts'

export const loader = page('progress-report:release', async ({ tx }) => {
  const paper = await paperNow(tx)
  if (!paper) return { paper: null }
  const { colour, fileName, by, keptAt } = paper
  return { paper: { colour, fileName, kept: say.keptBy(by, dayInWords(dayOf(keptAt))) } }
})

export const action = deed('progress-report:release', {
  form: PaperForm,
  refusals: say.refusals,
  run: async ({ tx, actor, input: { colour, template }, file }) => {
    const before = await paperNow(tx)
    if (template === 'keep' && !before?.bytes) return refuse('no-template', 'template')
    const taken = template === 'own' ? await takeTemplate(file) : null
    if (taken && !taken.ok) return taken
    const kept = template === 'keep' ? before : null
    const { fileName, bytes } = taken?.value ?? kept ?? { fileName: null, bytes: null }
    await keepPaper(tx, actor, { colour, fileName, bytes })
    return done({ to: '/voortgang/huisstijl', flash: say.done, detail: { what: 'report-paper' } })
  },
})

const inBraces = (place: string) => `{{${place}}}`

export default function ReportPaper({ loaderData: { paper }, actionData }: Shown<typeof loader>) {
  const form =
    actionData?.form ??
    formWith({ colour: paper?.colour ?? houseColour, template: paper?.fileName ? 'keep' : 'house' })
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: reportText.list.title, to: '/voortgang' }]}
      />
      <Columns
        main={
          <Form form={form} submit={say.submit} cancelTo="/voortgang" isKept={false} withFile>
            <TextField form={form} name="colour" label={say.colour} hint={say.colourHint} maxLength={7} />
            <Radios
              form={form}
              name="template"
              legend={say.template}
              options={[
                { value: 'house', label: say.house },
                ...(paper?.fileName ? [{ value: 'keep', label: say.keep(paper.fileName) }] : []),
                { value: 'own', label: say.own },
              ]}
            />
            <FileField
              form={form}
              name="file"
              label={say.file}
              hint={say.fileHint(mostKilobytes)}
              accept=".docx"
              optional
            />
          </Form>
        }
        side={<Now paper={paper} />}
      />
    </>
  )
}

function Now({ paper }: { paper: Shown<typeof loader>['loaderData']['paper'] }) {
  return (
    <>
      <Card title={say.now} level={2} meta={paper?.kept}>
        <p>{paper ? (paper.fileName ?? say.noTemplate) : say.none}</p>
      </Card>
      <Card title={say.places} level={2}>
        <p>{say.placesLead}</p>
        <ul className="tt-flow">
          {[...blockPlaces, ...sentencePlaces].map(place => (
            <li key={place}>
              <strong>{inBraces(place)}</strong> {say.names[place]}
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
