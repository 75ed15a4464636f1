import type { Day } from '#src/kernel/day.ts'
import type { PaperCard } from '#src/platform/documents/card-template.ts'
import { palette } from '#src/platform/documents/palette.ts'
import type { DangerLines } from '#src/ui/notice/numbers.nl.ts'
import { initialsOf } from '#src/ui/people/people.tsx'
import { periodInWords } from '../deputy/text.nl.ts'
import type { CardFacts } from './at.server.ts'
import { runsOf, type Shape, weekOf } from './rules.ts'
import { daysInWords, partsInWords, text } from './text.nl.ts'

const say = text.card

/** A drawing of the portrait in a circle, or of letters where there is none. */
function drawn(name: string, photo: Buffer | null): string {
  const head =
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 192 192">'
  if (photo)
    return `${head}<clipPath id="c"><circle cx="96" cy="96" r="96"/></clipPath><image clip-path="url(#c)" width="192" height="192" xlink:href="data:image/png;base64,${photo.toString('base64')}"/></svg>`
  const letters = initialsOf(name).replaceAll(/[^\p{L}]/gu, '')
  return `${head}<circle cx="96" cy="96" r="96" fill="#${palette.greenWash}"/><text x="96" y="122" text-anchor="middle" font-family="Atkinson Hyperlegible Next" font-size="76" font-weight="700" fill="#${palette.deepGreen}">${letters}</text></svg>`
}

/** The lines of the week in words: 'Maandag tot en met woensdag' and 'ochtend en middag'. */
export const weekInWords = (parts: readonly string[]): [days: string, parts: string][] =>
  weekOf(parts).map(line => [daysInWords(runsOf(line.days)), partsInWords(line.parts)])

/** Whom to call otherwise, in words; without what that colleague is or where that colleague works. */
export const othersInWords = ({ deputies, duo }: CardFacts['backups']) => [
  ...deputies.map(one => ({
    lead: say.away(periodInWords(one.fromDay, one.untilDay)),
    text: say.callOther(one.name, one.phone),
  })),
  ...(duo ? [{ lead: say.notThere, text: say.callOther(duo.name, duo.phone) }] : []),
]

/** Numbers for when nobody of the team answers: what they are for, never whose they are. */
export const alwaysLines = ({
  safeHome,
  now,
}: DangerLines): readonly (readonly [who: string, number: string])[] => [
  [say.someone, safeHome.number],
  [say.urgent, now.number],
]

/** The card on paper. Nothing on it tells what people speak about, who they are or where they live. */
export function cardPaper(
  { contact, backups }: CardFacts,
  {
    shape,
    phone,
    photo,
    on,
    numbers,
  }: { shape: Shape; phone: string; photo: Buffer | null; on: Day; numbers: DangerLines },
): PaperCard {
  return {
    shape,
    title: say.title,
    name: contact.name,
    portrait: {
      svg: drawn(contact.name, photo),
      alt: photo ? say.portrait(contact.name) : say.initials(contact.name),
    },
    phone,
    week: weekInWords(contact.parts),
    words: contact.reachable ?? '',
    others: othersInWords(backups),
    alwaysTitle: say.always,
    always: alwaysLines(numbers),
    cut: say.cut,
    description: say.description,
    madeOn: on,
  }
}
