import { dayShort } from '#src/kernel/day.ts'
import type { LineKind } from '../rules.ts'
import { kindNames } from '../text.nl.ts'
import type { Dissent } from './rules.ts'
import type { SaidLine } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.record
const longest = 4000
const longestDissent = 2000
const told: readonly LineKind[] = ['worry', 'goes-well', 'must-happen']

type Child = { seatId: string; name: string }
type Recorded = Partial<Record<'familyVoice' | 'decisions' | 'childView' | 'childAskedHow', string>>

/** What was said at the meeting in the fields of its record, so that nobody types it again; what was told to some is not in it. */
export function recordFrom(lines: readonly SaidLine[], children: readonly Child[]): Recorded {
  const heard = lines.filter(line => line.audience === 'everyone' && line.words.length > 0)
  const wordsOf = (kind: LineKind) =>
    heard.filter(line => line.kind === kind).map(line => line.words.join(' / '))
  const voice = told.flatMap(kind => {
    const words = wordsOf(kind)
    return words.length > 0 ? [say.said(kindNames[kind].many, words)] : []
  })
  const agreed = heard.filter(line => line.kind === 'agreement').map(agreedInWords)
  const child = children.flatMap(({ seatId, name }) =>
    heard.filter(line => line.bySeat === seatId).map(line => say.childSaid(name, line.words.join(' / '))),
  )
  return {
    ...filled('familyVoice', voice, '\n\n'),
    ...filled('decisions', agreed, '\n'),
    ...filled('childView', child, '\n'),
    ...(child.length > 0 ? { childAskedHow: say.childHow } : {}),
  }
}

const agreedInWords = ({ words, ownerName, dueOn }: SaidLine): string => {
  const said = words.join(' / ')
  return ownerName && dueOn ? say.agreed(ownerName, dayShort(dueOn), said) : said
}

const filled = (field: keyof Recorded, lines: readonly string[], between: string): Recorded =>
  lines.length > 0 ? { [field]: lines.join(between).slice(0, longest) } : {}

/** What people told everybody that they did not agree with: it always stands there. */
export const dissentFrom = (given: readonly Dissent[]): { dissent?: string } =>
  given.length === 0
    ? {}
    : {
        dissent: given
          .map(({ name, mark, remark, words }) => say.dissent(name, mark, words.join(' / '), remark))
          .join('\n')
          .slice(0, longestDissent),
      }
