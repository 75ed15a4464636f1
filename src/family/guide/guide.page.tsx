import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import type { Shown } from '#src/access/shown.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { DangerNumbers } from '#src/ui/notice/notice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ReadAloud } from '#src/ui/read-aloud/read-aloud.tsx'
import { useWords } from '../language/words.ts'
import { ContactCard } from '../our-people/contact-card.tsx'
import { ownHouseholds } from '../our-people/store.server.ts'
import { stepsFor } from './steps.ts'

export const loader = page('family:read', async ({ tx, actor }) => ({
  steps: stepsFor(actor),
  isForChild: !may(actor, 'family:tell-how-we-are'),
  contacts: (await ownHouseholds(tx, actor.accountId)).map(({ caseId, contact, deputies }) => ({
    caseId,
    contact,
    deputies,
  })),
}))

export default function FamilyGuide({ loaderData: { steps, isForChild, contacts } }: Shown<typeof loader>) {
  const { guide: text, language } = useWords()
  return (
    <>
      <PageHead title={text.title} lead={isForChild ? text.forChild : text.lead} />
      <Stack>
        <ReadAloud />
        <Section title={text.can}>
          <LinkList
            items={steps.map(({ key, to }) => ({
              to,
              title: text.steps[key].what,
              note: text.steps[key].how,
            }))}
          />
        </Section>
        <Section title={text.doubt}>
          {text.doubts.map(line => (
            <p key={line}>{line}</p>
          ))}
        </Section>
        <Section title={text.call}>
          {contacts.map(
            ({ caseId, contact, deputies }) =>
              contact && <ContactCard key={caseId} contact={contact} deputies={deputies} />,
          )}
          <DangerNumbers />
        </Section>
        {/* The letters that a PDF is written with know no other direction; such a page is printed as it is. */}
        {language.dir === 'ltr' && (
          <Section title={text.onPaper}>
            <p>{text.paperSafe}</p>
            <div>
              <ButtonLink to="/mijn/zo-werkt-het/zo-werkt-het.pdf">{text.download}</ButtonLink>
            </div>
          </Section>
        )}
      </Stack>
    </>
  )
}
