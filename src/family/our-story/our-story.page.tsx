import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { type OwnView, ownViews, releasedFiles, releasedJournal } from '#src/casework/public.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { TypedText } from '#src/ui/language/said.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ReadAloud } from '#src/ui/read-aloud/read-aloud.tsx'
import { writtenIn } from '../language/languages.ts'
import { useWords } from '../language/words.ts'
import { titlesOf } from '../our-people/rules.ts'
import { ownHouseholds } from '../our-people/store.server.ts'
import { FilesPart } from './files-part.tsx'
import { PiecePart } from './piece-part.tsx'

export const loader = page('family:read', async ({ tx, actor }) => {
  const households = await ownHouseholds(tx, actor.accountId)
  if (households.length === 0) throw notFound()
  const titles = titlesOf(households, writtenIn(actor.language))
  const files = await releasedFiles(tx)
  return {
    name: actor.name,
    // Who reads in the name of a child says nothing in that name.
    maySay: may(actor, 'family:say-own-view'),
    stories: await Promise.all(
      households.map(async ({ caseId }) => ({
        caseId,
        title: titles.get(caseId) ?? '',
        ...(await storyOf(tx, caseId)),
        files: files.filter(file => file.caseId === caseId),
      })),
    ),
  }
})

async function storyOf(tx: Tx, caseId: string) {
  const pieces = await releasedJournal(tx, caseId)
  const views = await ownViews(tx, caseId)
  return {
    pieces: pieces.map(piece => ({
      ...piece,
      views: views.filter(view => view.versionId === piece.versionId),
    })),
    apart: views.filter(view => view.versionId === null),
  }
}

type Told = Shown<typeof loader>['loaderData']
type StoryProps = { story: Told['stories'][number] } & Pick<Told, 'name' | 'maySay'>

export default function OurStory({ loaderData: { name, maySay, stories } }: Shown<typeof loader>) {
  const { ourStory: text } = useWords()
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        <ReadAloud />
        {stories.length === 1
          ? stories.map(story => <Story key={story.caseId} story={story} name={name} maySay={maySay} />)
          : stories.map(story => (
              <Section key={story.caseId} title={story.title}>
                <Story story={story} name={name} maySay={maySay} />
              </Section>
            ))}
      </Stack>
    </>
  )
}

function Story({ story: { pieces, apart, files }, name, maySay }: StoryProps) {
  const { ourStory: text } = useWords()
  return (
    <Stack>
      {pieces.length + files.length === 0 && <Empty title={text.none}>{text.noneLead}</Empty>}
      {pieces.map(piece => (
        <div className="tt-flow" key={piece.versionId}>
          <PiecePart
            piece={piece}
            action={maySay && <ButtonLink to={`/mijn/verhaal/${piece.versionId}`}>{text.tell}</ButtonLink>}
          />
          <Own views={piece.views} name={name} />
        </div>
      ))}
      <FilesPart files={files} />
      {apart.length > 0 && (
        <Section title={text.yours}>
          <p>{text.yoursLead}</p>
          <Own views={apart} name={name} />
        </Section>
      )}
    </Stack>
  )
}

function Own({ views, name }: { views: readonly OwnView[]; name: string }) {
  const { ourStory: text, day } = useWords()
  return views.map(view => (
    <OwnVoice key={view.viewId} by={name} when={day(view.toldOn)}>
      <TypedText own>{view.words}</TypedText>
      <p className="tt-soft">{view.readOn ? text.read(day(view.readOn)) : text.unread}</p>
    </OwnVoice>
  ))
}
