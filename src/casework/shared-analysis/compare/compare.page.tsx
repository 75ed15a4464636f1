import { page } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import type { Shown } from '#src/access/shown.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Stack } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { analysisAt, householdName } from '../at.server.ts'
import { type Part, parts } from '../rules.ts'
import type { Analysis } from '../store.server.ts'
import { partNames, text } from '../text.nl.ts'
import { changedWords, type Piece } from './rules.ts'

const say = text.compare

/** The lines of a part as they are read, one under the other. */
const textOf = ({ lines }: Analysis, part: Part) =>
  lines
    .filter(line => line.part === part)
    .map(({ kind, words, source, result }) =>
      [words, result && text.result(result), text.sourceOf[kind](source ?? '')].filter(Boolean).join('\n'),
    )
    .join('\n\n')

export const loader = page('shared-analysis:read', async access => {
  const { analysis, all } = await analysisAt(access)
  const before = all.find(one => one.number === analysis.number - 1)
  if (!before) throw notFound()
  return {
    caseId: access.caseId,
    name: await householdName(access),
    id: analysis.id,
    numbers: [before.number, analysis.number] as const,
    compared: [
      { title: text.story, pieces: changedWords(before.story, analysis.story) },
      ...parts.map(part => ({
        title: partNames[part],
        pieces: changedWords(textOf(before, part), textOf(analysis, part)),
      })),
    ],
  }
})

export default function CompareAnalysis({ loaderData: view }: Shown<typeof loader>) {
  const here = `/huishoudens/${view.caseId}/analyse/${view.id}`
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead(...view.numbers)}
        crumbs={[
          { label: view.name, to: `/huishoudens/${view.caseId}` },
          { label: text.title, to: here },
          { label: say.title },
        ]}
      />
      <Stack>
        <p>{say.legend}</p>
        {view.compared.map(({ title, pieces }) => (
          <Card key={title} title={title} level={2}>
            <Compared pieces={pieces} />
          </Card>
        ))}
      </Stack>
    </>
  )
}

function Compared({ pieces }: { pieces: readonly Piece[] }) {
  if (pieces.length === 0) return <p>{say.empty}</p>
  return (
    <>
      {pieces.every(piece => piece.kind === 'same') && <p className="tt-soft">{say.same}</p>}
      <p className="tt-compared">
        {pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered list never reorders
          <OnePiece key={index} piece={piece} />
        ))}
      </p>
    </>
  )
}

function OnePiece({ piece: { kind, words } }: { piece: Piece }) {
  if (kind === 'same') return words
  const Mark = kind === 'new' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="tt-hidden">{kind === 'new' ? say.added : say.gone}: </span>
      {words}
    </Mark>
  )
}
