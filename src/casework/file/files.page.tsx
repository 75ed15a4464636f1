import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdName } from './at.server.ts'
import { fileLines } from './file-card.tsx'
import { addressOf } from './rules.ts'
import { filesIn } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('file:read', async access => ({
  caseId: access.caseId,
  name: await householdName(access),
  files: await filesIn(access.tx, access.caseId),
}))

export default function ShowFiles({ loaderData: { caseId, name, files } }: Shown<typeof loader>) {
  const here = addressOf(caseId)
  const lines = fileLines(caseId, files)
  const withdrawn = files.flatMap(({ id, title, withdrawal }) =>
    withdrawal ? [{ id, title, ...withdrawal }] : [],
  )
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
        next={
          <ButtonLink kind="primary" to={`${here}/nieuw`}>
            {text.add}
          </ButtonLink>
        }
      />
      <Stack>
        {lines.length > 0 ? (
          <Card>
            <LinkList items={lines} />
          </Card>
        ) : (
          <Empty title={text.emptyTitle}>{text.none}</Empty>
        )}
        {withdrawn.length > 0 && (
          <Fold summary={text.withdrawnOnes} count={withdrawn.length}>
            <LinkList
              items={withdrawn.map(({ id, title, reason, byName, on }) => ({
                to: `${here}/${id}`,
                title,
                note: text.withdrawnLine(reason, byName, dayInWords(on)),
              }))}
            />
          </Fold>
        )}
      </Stack>
    </>
  )
}
