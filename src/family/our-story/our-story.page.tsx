import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { journalKindNames, type OwnView, ownViews, releasedJournal } from '#src/casework/public.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Empty } from '#src/ui/empty/empty.tsx'
import { Section, Stack } from '#src/ui/layout/layout.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { ownCaseId } from '../our-people/store.server.ts'
import { PiecePart } from './piece-part.tsx'
import { text } from './text.nl.ts'

export const loader = page('family:read', async ({ tx, actor }) => {
  const caseId = await ownCaseId(tx, actor.accountId)
  if (!caseId) throw notFound()
  const pieces = await releasedJournal(tx, caseId)
  const views = await ownViews(tx, caseId)
  return {
    name: actor.name,
    pieces: pieces.map(piece => ({
      ...piece,
      kindName: journalKindNames[piece.kind],
      views: views.filter(view => view.versionId === piece.versionId),
    })),
    apart: views.filter(view => view.versionId === null),
  }
})

export default function OurStory({ loaderData: { name, pieces, apart } }: Shown<typeof loader>) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        {pieces.length === 0 && <Empty title={text.none}>{text.noneLead}</Empty>}
        {pieces.map(piece => (
          <div className="tt-flow" key={piece.versionId}>
            <PiecePart
              piece={piece}
              action={<ButtonLink to={`/mijn/verhaal/${piece.versionId}`}>{text.tell}</ButtonLink>}
            />
            <Own views={piece.views} name={name} />
          </div>
        ))}
        {apart.length > 0 && (
          <Section title={text.yours}>
            <p>{text.yoursLead}</p>
            <Own views={apart} name={name} />
          </Section>
        )}
      </Stack>
    </>
  )
}

function Own({ views, name }: { views: readonly OwnView[]; name: string }) {
  return views.map(view => (
    <OwnVoice key={view.viewId} by={name} when={dayInWords(view.toldOn)}>
      <p className="tt-as-typed">{view.words}</p>
      <p className="tt-soft">{view.readOn ? text.read(dayInWords(view.readOn)) : text.unread}</p>
    </OwnVoice>
  ))
}
