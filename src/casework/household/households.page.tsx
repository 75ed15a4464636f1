import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { text as enteredText } from '../entered-afterwards/text.nl.ts'
import { text as importText } from '../household-import/text.nl.ts'
import { householdsWithinReach } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('household-case:list', async ({ tx, actor }) => ({
  households: await householdsWithinReach(tx),
  mayOpen: may(actor, 'household-case:open'),
}))

const say = text.list

export default function Households({ loaderData: { households, mayOpen } }: Shown<typeof loader>) {
  const open = mayOpen && (
    <ButtonLink to="/huishoudens/nieuw" kind="primary">
      {say.open}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={say.title} lead={say.lead} next={open} />
      <Stack>
        {households.length === 0 ? (
          <Empty title={say.empty}>{say.emptyLead}</Empty>
        ) : (
          <Table
            caption={say.lead}
            hideCaption
            stack
            rowHeader="household"
            columns={[
              { key: 'household', label: say.household },
              { key: 'contactPerson', label: say.contactPerson },
              { key: 'garden', label: say.garden },
              { key: 'since', label: say.since },
            ]}
            rows={households.map(household => ({
              household: (
                <a className="nl-link" href={`/huishoudens/${household.id}`}>
                  {household.mergedInto ? say.merged(household.name) : household.name}
                </a>
              ),
              contactPerson: household.contactPersonName ?? '',
              garden: household.gardenName,
              since: dayShort(household.openedOn),
            }))}
          />
        )}
        {mayOpen && (
          <p>
            <a className="nl-link" href="/huishoudens/lopend">
              {enteredText.enter.link}
            </a>
            {' · '}
            <a className="nl-link" href="/huishoudens/inlezen">
              {importText.link}
            </a>
          </p>
        )}
        {mayOpen && (
          <p>
            <a className="nl-link" href="/huishoudens/past-niet">
              {say.notFitting}
            </a>
          </p>
        )}
      </Stack>
    </>
  )
}
