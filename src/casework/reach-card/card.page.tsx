import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import { Portrait } from '#src/ui/people/portrait.tsx'
import { householdName } from '../file/at.server.ts'
import { cardAt } from './at.server.ts'
import { alwaysLines, othersInWords, weekInWords } from './compose.ts'
import { fileNames, portraitFile, shapes } from './rules.ts'
import { hasPortrait } from './store.server.ts'
import { shapeNames, text } from './text.nl.ts'

const say = text.page

export const loader = page('reach-card:print', async access => {
  const facts = await cardAt(access)
  return {
    ...facts,
    caseId: access.caseId,
    name: await householdName(access),
    accountId: access.actor.accountId,
    always: alwaysLines(access.actor.dangerLines),
    hasPhoto: await hasPortrait(access.tx, facts.contact.accountId),
  }
})

export default function ReachCard({
  loaderData: { caseId, name, accountId, contact, backups, hasPhoto, always },
}: Shown<typeof loader>) {
  const isOwn = contact.accountId === accountId
  const lines = [
    ...weekInWords(contact.parts).map(([term, value]) => ({ term, value })),
    ...othersInWords(backups).map(({ lead, text: value }) => ({ term: lead, value })),
    ...always.map(([term, value]) => ({ term, value })),
  ]
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        crumbs={[{ label: name, to: `/huishoudens/${caseId}` }, { label: say.title }]}
      />
      <Stack>
        <Card level={2} title={say.looks}>
          {hasPhoto && (
            <Portrait
              src={`/huishoudens/${caseId}/bereikkaart/${portraitFile}`}
              alt={text.card.portrait(contact.name)}
            />
          )}
          <PersonLine name={contact.name} detail={contact.phone} />
          {contact.reachable && <p>{contact.reachable}</p>}
          <Facts items={lines} />
          <CardFoot>
            {isOwn ? <ButtonLink to="/bereikbaar">{say.own}</ButtonLink> : <p>{say.ofOther(contact.name)}</p>}
          </CardFoot>
        </Card>
        <Section title={say.print}>
          <p>{contact.phone ? say.printLead : say.noPhone(contact.name)}</p>
          {contact.phone && (
            <LinkList
              items={shapes.map(shape => ({
                to: `/huishoudens/${caseId}/bereikkaart/${fileNames[shape]}`,
                title: shapeNames[shape],
              }))}
            />
          )}
        </Section>
      </Stack>
    </>
  )
}
