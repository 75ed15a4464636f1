import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { householdName } from '../file/at.server.ts'
import { mayWrite } from './at.server.ts'
import { letterLines } from './letter-list.tsx'
import { lettersAddress, type State } from './rules.ts'
import { lettersIn } from './store.server.ts'
import { text } from './text.nl.ts'

export const loader = page('letter:read', async access => ({
  caseId: access.caseId,
  name: await householdName(access),
  letters: await lettersIn(access.tx, access.caseId),
  mayWrite: mayWrite(access),
}))

const lists: readonly (readonly [title: string, states: readonly State[]])[] = [
  [text.lists.waiting, ['waiting']],
  [text.lists.draft, ['draft']],
  [text.lists.ended, ['sent', 'kept-back']],
]

/** The letters of a household: what lies ready, what is being written, what went. */
export default function Letters({ loaderData: { caseId, name, letters, mayWrite } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: text.title }]}
        next={
          mayWrite && (
            <ButtonLink kind="primary" to={`${lettersAddress(caseId)}/nieuw`}>
              {text.write}
            </ButtonLink>
          )
        }
      />
      {letters.length === 0 && <Empty title={text.none}>{text.noneLead}</Empty>}
      <Stack>
        {lists.map(([title, states]) => {
          const here = letters.filter(letter => states.includes(letter.state))
          return (
            here.length > 0 && (
              <Section key={title} title={title}>
                <LinkList items={letterLines(here)} />
              </Section>
            )
          )
        })}
      </Stack>
    </>
  )
}
