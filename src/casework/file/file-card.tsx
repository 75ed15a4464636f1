import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { PhoneFold } from '#src/ui/fold/fold.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { lettersAddress } from '../letter/rules.ts'
import type { LetterLine } from '../letter/store.server.ts'
import { text as letterText } from '../letter/text.nl.ts'
import { addressOf } from './rules.ts'
import type { HouseholdFile } from './store.server.ts'
import { kindNames, text } from './text.nl.ts'

type Line = Pick<HouseholdFile, 'id' | 'kind' | 'title' | 'datedOn' | 'scan' | 'withdrawal'>

/** Letters and photos as lines to choose from; what was withdrawn is not among them. */
export const fileLines = (caseId: string, files: readonly Line[]) =>
  files
    .filter(file => !file.withdrawal)
    .map(file => ({
      to: `${addressOf(caseId)}/${file.id}`,
      title: file.title,
      note: `${kindNames[file.kind]} · ${dayInWords(file.datedOn)}`,
      badge: badgeOf(file.scan),
    }))

const badgeOf = (scan: Line['scan']) => {
  if (scan === 'infected') return <Badge tone="danger">{text.infected}</Badge>
  return scan === null ? <Badge tone="attention">{text.unscanned}</Badge> : undefined
}

type FileCardProps = { caseId: string; files: readonly Line[]; letters: readonly Pick<LetterLine, 'state'>[] }

/** The latest letters and photos of a household, and whether a letter to the family lies ready to go. */
export function FileCard({ caseId, files, letters }: FileCardProps) {
  const waiting = letters.filter(letter => letter.state === 'waiting').length
  const lines = fileLines(caseId, files)
  const list = addressOf(caseId)
  return (
    <Card title={text.title} level={2}>
      {lines.length > 0 ? (
        <PhoneFold summary={text.last}>
          <LinkList items={lines.slice(0, 2)} />
        </PhoneFold>
      ) : (
        <p>{text.none}</p>
      )}
      {waiting > 0 && <p>{letterText.waiting(waiting)}</p>}
      <CardFoot>
        <ButtonLink to={`${list}/nieuw`}>{text.add}</ButtonLink>
        {files.length > 0 && (
          <a className="nl-link" href={list}>
            {text.all}
          </a>
        )}
        <a className="nl-link" href={lettersAddress(caseId)}>
          {letterText.all}
        </a>
      </CardFoot>
    </Card>
  )
}
