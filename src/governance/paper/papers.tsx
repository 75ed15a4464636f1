import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import type { Paper } from './store.server.ts'
import { text } from './text.nl.ts'

/** The way to each paper, opened where it stands. */
export function PaperLinks({ papers }: { papers: readonly Paper[] }) {
  return (
    <ul>
      {papers.map(paper => (
        <li key={paper.id}>
          <PaperLink paper={paper} />
        </li>
      ))}
    </ul>
  )
}

const PaperLink = ({ paper: { link, title } }: { paper: Paper }) => (
  <a className="nl-link" href={link} rel="noreferrer">
    {title}
  </a>
)

type ItemPapersProps = { itemId: string; papers: readonly Paper[]; mayAdd: boolean }

/** The papers of an item with whom they are for. */
export function ItemPapers({ itemId, papers, mayAdd }: ItemPapersProps) {
  const at = `/sturing/agendapunten/${itemId}/stukken`
  const add = mayAdd && (
    <ButtonLink to={at} kind="quiet">
      {text.add}
    </ButtonLink>
  )
  return (
    <Card title={text.title} level={2} action={add}>
      {papers.length === 0 && <p>{text.none}</p>}
      {papers.length > 0 && (
        <ul>
          {papers.map(paper => (
            <li key={paper.id}>
              <PaperLink paper={paper} />
              <span className="tt-soft">, {paper.group ? text.for(paper.group) : text.forAll}</span>
              {mayAdd && (
                <>
                  {' · '}
                  <a className="nl-link" href={`${at}/${paper.id}`}>
                    {text.remove}
                    <span className="tt-hidden">: {paper.title}</span>
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
