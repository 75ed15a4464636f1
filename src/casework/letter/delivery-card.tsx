import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { safeContactAddress } from '../family-access/addresses.ts'
import type { LetterView } from './letter.page.tsx'
import { lettersAddress } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.one

/** How a letter gets an address around it, and who may make that of a secret one. */
export function DeliveryCard({ view }: { view: LetterView }) {
  const { homes, mayWrite, isPostSafe } = view
  return (
    <Card title={say.paper} level={2}>
      {mayWrite && !isPostSafe ? <PostClosed view={view} /> : mayWrite && <p>{say.envelopeLead}</p>}
      {homes.length === 0 && <p>{say.noAddress}</p>}
      {homes.map(home => (
        <Home key={home.id} view={view} home={home} />
      ))}
    </Card>
  )
}

const PostClosed = ({ view: { letter } }: { view: LetterView }) => (
  <Notice tone="attention" title={say.postClosed}>
    <p>{say.postClosedMore}</p>
    <p>
      <a className="nl-link" href={safeContactAddress(letter.caseId, letter.person.id)}>
        {text.make.ask}
      </a>
    </p>
  </Notice>
)

function Home({ view, home }: { view: LetterView; home: LetterView['homes'][number] }) {
  const { letter, mayWrite, isPostSafe, contactName } = view
  if (home.isSecret && !mayWrite) return <p>{say.secret(contactName)}</p>
  if (!mayWrite || !isPostSafe) return null
  if (!home.isKnown) return <p>{say.noAddress}</p>
  return (
    <>
      {home.isSecret && <p>{say.secretMine}</p>}
      <p>
        <ButtonLink to={`${lettersAddress(letter.caseId)}/${letter.id}/adresblad/${home.id}`}>
          {say.envelope}
          <span className="tt-hidden"> {say.envelopeFor(home.label)}</span>
        </ButtonLink>
      </p>
    </>
  )
}
