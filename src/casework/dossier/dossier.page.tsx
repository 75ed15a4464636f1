import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdOf } from '../household/store.server.ts'
import { text as householdText } from '../household/text.nl.ts'
import { text } from './text.nl.ts'

export const loader = page('dossier:make', async ({ tx, caseId }) => {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  return { caseId, householdName: household.name }
})

/** What the paper holds and for whom it is, before anybody makes it. */
export default function DossierPage({ loaderData: { caseId, householdName } }: Shown<typeof loader>) {
  const here = `/huishoudens/${caseId}`
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[
          { label: householdText.list.title, to: '/huishoudens' },
          { label: householdName, to: here },
          { label: text.title },
        ]}
      />
      <Stack>
        <Card title={text.forWhomTitle} level={2}>
          <p>{text.forWhom}</p>
          <Notice tone="attention" title={text.caution}>
            {text.cautionMore}
          </Notice>
          <p>
            <a className="nl-link" href={`${here}/verstrekkingen/nieuw`}>
              {text.share}
            </a>
          </p>
        </Card>
        <Card title={text.holdsTitle} level={2}>
          <Lines lines={text.holds} />
        </Card>
        <Card title={text.holdsNotTitle} level={2}>
          <Lines lines={text.holdsNot} />
        </Card>
        <div>
          <ButtonLink to={`${here}/dossieroverzicht/dossieroverzicht.pdf`} kind="primary">
            {text.make}
          </ButtonLink>
        </div>
        <p>{text.logged}</p>
      </Stack>
    </>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
