import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { EarlierCard } from '../entered-afterwards/earlier/earlier-card.tsx'
import { earlierIn } from '../entered-afterwards/earlier/store.server.ts'
import { householdName } from './at.server.ts'
import { helpLines } from './help-card.tsx'
import { isOver } from './rules.ts'
import { helpIn } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('intervention:read', async access => ({
  caseId: access.caseId,
  today: access.today,
  name: await householdName(access),
  help: await helpIn(access.tx, access.caseId),
  before: await earlierIn(access.tx, access.caseId, 'help'),
}))

export default function ShowHelp({
  loaderData: { caseId, today, name, help, before },
}: Shown<typeof loader>) {
  const open = help.filter(one => !isOver(one.state))
  const over = help.filter(one => isOver(one.state))
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
        next={
          <ButtonLink kind="primary" to={`/huishoudens/${caseId}/hulp/nieuw`}>
            {text.begin}
          </ButtonLink>
        }
      />
      <Stack>
        <Card title={text.now} level={2}>
          {open.length > 0 ? (
            <LinkList items={helpLines(caseId, open, today)} />
          ) : (
            <p>{help.length === 0 ? text.none : text.endedWithout}</p>
          )}
        </Card>
        {over.length > 0 && (
          <Fold summary={text.earlier} count={over.length} open>
            <LinkList items={helpLines(caseId, over, today)} />
          </Fold>
        )}
        <EarlierCard caseId={caseId} earlier={before} kind="help" />
      </Stack>
    </>
  )
}
