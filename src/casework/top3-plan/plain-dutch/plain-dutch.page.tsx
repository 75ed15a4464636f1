import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { planAddress } from '../addresses.ts'
import { planAt } from '../plan-at.server.ts'
import { stateOf } from '../rules.ts'
import { planName } from '../text.nl.ts'
import { hintsIn } from './rules.ts'
import { fieldNames, text } from './text.nl.ts'

export const loader = page('top3-plan:write', async access => {
  const plan = await planAt(access)
  return {
    to: planAddress(plan),
    name: planName(plan),
    isDraft: stateOf(plan) === 'draft',
    fields: hintsIn(plan),
  }
})

/** What in a plan could be said more plainly, each with where it is written; hints, never a mark. */
export default function PlainDutch({ loaderData: { to, name, isDraft, fields } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} crumbs={[{ label: name, to }, { label: text.title }]} />
      <Stack>
        {!isDraft && <p>{text.fixed}</p>}
        {fields.length === 0 && <Empty title={text.none}>{text.noneLead}</Empty>}
        {fields.map(field => (
          <Card key={`${field.to} ${field.name} ${field.text}`} title={fieldNames[field.name]} level={2}>
            <p className="tt-as-typed">{field.text}</p>
            <ul>
              {field.hints.map(hint => (
                <li key={`${hint.kind} ${hint.words}`}>{text.hint(hint)}</li>
              ))}
            </ul>
            {isDraft && (
              <p>
                <a className="nl-link" href={`${to}/${field.to}`}>
                  {text.change}
                  <span className="tt-hidden">
                    : {fieldNames[field.name]}, {field.text}
                  </span>
                </a>
              </p>
            )}
          </Card>
        ))}
      </Stack>
    </>
  )
}
