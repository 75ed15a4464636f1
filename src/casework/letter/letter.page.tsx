import { page } from '#src/access/page.server.ts'
import type { Shown } from '#src/access/shown.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { Columns } from '#src/ui/layout/layout.tsx'
import { PageHead } from '#src/ui/page-head/page-head.tsx'
import { nameOf } from '../household-member/rules.ts'
import { contactOf } from '../reach-card/store.server.ts'
import { homesFor, keptFile, letterAt, mayWrite } from './at.server.ts'
import { DeliveryCard } from './delivery-card.tsx'
import { StateBadge } from './letter-list.tsx'
import { hasOwnPaper } from './paper.server.ts'
import { lettersAddress, type Part, partsIn, previewFiles } from './rules.ts'
import { openWays } from './store.server.ts'
import { kindNames, text, wayDone, wayNames } from './text.nl.ts'

const say = text.one

export const loader = page('letter:read', async access => {
  const { tx, caseId } = access
  const letter = await letterAt(access)
  const file = await keptFile(access, letter)
  const isOnItsWay = letter.state === 'waiting' && letter.way === 'post'
  return {
    letter,
    canOpen: file !== null,
    isWord: file?.format === 'docx',
    mayWrite: mayWrite(access),
    ownPaper: letter.state === 'draft' && (await hasOwnPaper(access)),
    homes: isOnItsWay
      ? (await homesFor(access, letter.person.id)).map(({ id, label, isSecret, addressLine }) => ({
          id,
          label,
          isSecret,
          isKnown: isSecret || addressLine !== null,
        }))
      : [],
    isPostSafe: (await openWays(tx, caseId, letter.person.id)).includes('post'),
    contactName: (await contactOf(tx, caseId))?.name ?? null,
  }
})

export type LetterView = Shown<typeof loader>['loaderData']

/** One letter: to whom, how it stands, and its words. */
export default function ShowLetter({ loaderData: view }: Shown<typeof loader>) {
  const { letter, mayWrite } = view
  const { caseId, state, subject, person } = letter
  const list = lettersAddress(caseId)
  const here = `${list}/${letter.id}`
  const next = { draft: [`${here}/klaar`, say.make], waiting: [`${here}/weg`, say.record] } as const
  const step = state === 'draft' || state === 'waiting' ? next[state] : null
  return (
    <>
      <PageHead
        title={subject}
        crumbs={[{ label: text.title, to: list }, { label: text.for(nameOf(person)) }]}
        next={
          mayWrite &&
          step && (
            <ButtonLink kind="primary" to={step[0]}>
              {step[1]}
            </ButtonLink>
          )
        }
      />
      <Columns
        main={<Words view={view} />}
        side={
          <>
            <Standing view={view} />
            {state === 'waiting' && letter.way === 'post' && <DeliveryCard view={view} />}
          </>
        }
      />
    </>
  )
}

type WithView = { view: LetterView }

function Standing({ view: { letter, canOpen, isWord, mayWrite } }: WithView) {
  const { state, way, sentBy, sentOn, why, madeOn, madeByName, kind, person } = letter
  const here = `${lettersAddress(letter.caseId)}/${letter.id}`
  return (
    <Card title={say.state} level={2} meta={<StateBadge state={state} />}>
      <Facts
        items={[
          { term: say.to, value: nameOf(person) },
          { term: say.kind, value: kindNames[kind] },
          ...(madeOn ? [{ term: say.made, value: say.madeBy(madeByName ?? '', dayInWords(madeOn)) }] : []),
          ...(way && state === 'waiting' ? [{ term: say.way, value: wayNames[way] }] : []),
          ...(sentOn && sentBy
            ? [{ term: text.lists.gone, value: say.sent(dayInWords(sentOn), wayDone[sentBy]) }]
            : []),
          ...(why ? [{ term: say.keptBack, value: <span className="tt-as-typed">{why}</span> }] : []),
        ]}
      />
      {mayWrite && isWord && <p className="tt-soft">{say.asPdfHow}</p>}
      {letter.fileId && !canOpen && <p>{say.unreadable}</p>}
      <CardFoot>
        {canOpen && (
          <ButtonLink to={`/huishoudens/${letter.caseId}/brieven-en-fotos/${letter.fileId}/download`}>
            {say.file}
          </ButtonLink>
        )}
        {mayWrite && isWord && (
          <a className="nl-link" href={`${here}/voorbeeld/brief.pdf`}>
            {say.asPdf}
          </a>
        )}
        {mayWrite && state === 'draft' && <ButtonLink to={`${here}/schrijven`}>{say.edit}</ButtonLink>}
        {mayWrite && (state === 'draft' || state === 'waiting') && (
          <a className="nl-link" href={`${here}/niet`}>
            {state === 'draft' ? say.throwAway : say.keepBack}
          </a>
        )}
      </CardFoot>
    </Card>
  )
}

function Words({ view: { letter, mayWrite, ownPaper } }: WithView) {
  const here = `${lettersAddress(letter.caseId)}/${letter.id}`
  return (
    <Card title={say.words} level={2}>
      <div className="tt-flow">
        {partsIn(letter.body).map(part => (
          <LetterPart key={part.at} part={part} />
        ))}
      </div>
      {mayWrite && letter.state === 'draft' && (
        <CardFoot>
          {previewFiles.map(file => (
            <a key={file} className="nl-link" href={`${here}/voorbeeld/${file}`}>
              {say.previews[file]}
            </a>
          ))}
          {ownPaper && <span className="tt-soft">{say.ownPaper}</span>}
        </CardFoot>
      )}
    </Card>
  )
}

function LetterPart({ part: { kind, lines } }: { part: Part }) {
  if (kind === 'points')
    return (
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )
  if (kind === 'passage') return <p className="tt-as-typed">{lines.join('\n')}</p>
  return <h3 className="nl-heading nl-heading--level-4">{lines.join(' ')}</h3>
}
