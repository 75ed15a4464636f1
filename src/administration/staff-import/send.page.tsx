import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import { roleNames } from '#src/access/role-names.nl.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { mostMegabytes, readLines } from '#src/platform/list-file/read-csv.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { FileField } from '#src/ui/form/file-field.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { givableRoles } from '../people/options.ts'
import { text as people } from '../people/text.nl.ts'
import { help } from './help.nl.ts'
import { columnNames, columns } from './row/rules.ts'
import { keepList, waitingList } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('people:manage', async ({ tx }) => {
  const waiting = await waitingList(tx)
  return { waiting: waiting ? { id: waiting.id, fileName: waiting.fileName } : null }
})

export const action = deed('people:manage', {
  form: z.object({}),
  refusals: text.refusals,
  run: async ({ tx, actor, file }) => {
    if (!file) return refuse('no-file', 'file')
    const read = readLines(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) return read
    const id = await keepList(tx, actor, file.name, read.value)
    const detail = { what: 'staff-list', lines: read.value.length - 1 }
    return done({ to: `/beheer/mensen/inlezen/${id}`, detail })
  },
})

export default function Send({ loaderData: { waiting }, actionData }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[
          { label: people.start.title, to: '/beheer' },
          { label: people.list.title, to: '/beheer/mensen' },
          { label: text.title },
        ]}
        how={help}
      />
      <Columns
        main={
          <>
            {waiting && (
              <Card
                title={text.waiting}
                level={2}
                tone="attention"
                action={
                  <ButtonLink to={`/beheer/mensen/inlezen/${waiting.id}`}>{text.waitingLink}</ButtonLink>
                }
              >
                <p>{text.waitingLead(waiting.fileName)}</p>
              </Card>
            )}
            <Form
              form={actionData?.form ?? emptyForm}
              submit={text.submit}
              cancelTo="/beheer/mensen"
              isKept={false}
              withFile
            >
              <FileField
                form={actionData?.form ?? emptyForm}
                name="file"
                label={text.file}
                hint={text.hint(mostMegabytes)}
                accept=".csv,text/csv"
              />
            </Form>
          </>
        }
        side={
          <Card title={text.shape} level={2}>
            <p>{text.shapeLead}</p>
            <p>
              <a className="nl-link" href="/beheer/mensen/inlezen/voorbeeld">
                {text.example}
              </a>
            </p>
            <p>{text.exampleLead}</p>
            <Facts
              items={columns.map(column => ({ term: columnNames[column][0], value: text.columns[column] }))}
            />
            <p>
              <strong>{text.roles}:</strong> {givableRoles.map(role => roleNames[role]).join(', ')}.
            </p>
          </Card>
        }
      />
    </>
  )
}
