import { z } from 'zod'
import { deed } from '#src/access/deed.server.ts'
import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { emptyForm } from '#src/kernel/form.ts'
import { done, refuse } from '#src/kernel/outcome.ts'
import { mostMegabytes } from '#src/platform/list-file/read-csv.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { FileField } from '#src/ui/form/file-field.tsx'
import { Form } from '#src/ui/form/form.tsx'
import { Columns, Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { text as householdText } from '../household/text.nl.ts'
import { columnsOf, type Sheet, sheets } from './sheets/rules.ts'
import { keepParts, waitingSet } from './store.server.ts'
import { partsIn } from './take-in.server.ts'
import { columnWords, sheetNames, text } from './text.nl.ts'

export const loader = page('household-case:import', async ({ tx }) => {
  const waiting = await waitingSet(tx)
  return {
    parts: sheets.flatMap(sheet => {
      const part = waiting?.parts[sheet]
      return part ? [{ sheet, file: part.file, lines: part.lines.length - 1 }] : []
    }),
  }
})

export const action = deed('household-case:import', {
  form: z.object({}),
  refusals: text.refusals,
  run: async ({ tx, actor, file }) => {
    if (!file) return refuse('no-file', 'file')
    const parts = await partsIn(file)
    if (!parts.ok) return parts
    await keepParts(tx, actor, parts.value)
    const found = sheets.filter(sheet => parts.value[sheet])
    const lines = found.reduce((sum, sheet) => sum + (parts.value[sheet]?.lines.length ?? 1) - 1, 0)
    return done({
      to: '/huishoudens/inlezen',
      flash: text.added(found),
      detail: { what: 'household-set', lines },
    })
  },
})

export default function SendHouseholds({ loaderData: { parts }, actionData }: Shown<typeof loader>) {
  const form = actionData?.form ?? emptyForm
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: householdText.list.title, to: '/huishoudens' }, { label: text.title }]}
      />
      <Columns
        main={
          <Stack>
            {parts.length > 0 && (
              <Card title={text.waiting} level={2} tone="attention">
                <ul>
                  {parts.map(({ sheet, file, lines }) => (
                    <li key={sheet}>{text.part(sheet, file, lines)}</li>
                  ))}
                </ul>
                <p>{text.waitingLead}</p>
                <CardFoot>
                  <ButtonLink kind="primary" to="/huishoudens/inlezen/bekijken">
                    {text.look}
                  </ButtonLink>
                </CardFoot>
              </Card>
            )}
            <Form form={form} submit={text.submit} cancelTo="/huishoudens" isKept={false} withFile>
              <FileField
                form={form}
                name="file"
                label={text.file}
                hint={text.hint(mostMegabytes)}
                accept=".xlsx,.csv,text/csv"
              />
            </Form>
          </Stack>
        }
        side={
          <Card title={text.examples} level={2}>
            <ul>
              <li>
                <a className="nl-link" href="/huishoudens/inlezen/voorbeeld/huishoudens.xlsx">
                  {text.workbook}
                </a>
              </li>
              {sheets.map(sheet => (
                <li key={sheet}>
                  <a className="nl-link" href={`/huishoudens/inlezen/voorbeeld/${sheet}.csv`}>
                    {text.csv(sheet)}
                  </a>
                </li>
              ))}
            </ul>
            {sheets.map(sheet => (
              <Fold key={sheet} summary={text.shape(sheet)}>
                <Facts items={factsOf(sheet)} />
              </Fold>
            ))}
          </Card>
        }
      />
    </>
  )
}

function factsOf(sheet: Sheet) {
  const { names, needed } = columnsOf[sheet]
  const words: Record<string, string> = columnWords[sheet]
  return Object.entries<readonly string[]>(names).map(([column, [title = sheetNames[sheet]]]) => ({
    term: (needed as readonly string[]).includes(column) ? `${title} (${text.needed})` : title,
    value: words[column] ?? '',
  }))
}
