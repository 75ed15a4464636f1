import { z } from 'zod'
import { darker, isReadable } from '#src/kernel/contrast.ts'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** Choices of a region that are no number. */
export const wordSettings = [
  'dangerNumbers',
  'dangerWords',
  'quickExitAddress',
  'familyPageName',
  'familyAddress',
  'familyWord',
  'regionName',
  'colour',
] as const
export type WordSetting = (typeof wordSettings)[number]

/** `version` is what was shown: what is drafted, or else what holds now. */
const version = z.string().max(20_000).default('')

/** A whole number within what a region may choose. */
export const numberForm = ([least, most]: readonly [number, number]) =>
  z.object({
    value: z
      .string({ error: needs.number(least, most) })
      .regex(/^\d{1,4}$/, needs.number(least, most))
      .refine(value => Number(value) >= least && Number(value) <= most, needs.number(least, most))
      .transform(value => String(Number(value))),
    version,
  })

/**
 * A page of a well-known site over https, without a name, password or port in it. Its labels are whole, and none stands
 * for other letters (xn--): those can look like a site that they are not.
 */
const neutralAddress = /^https:\/\/((?!xn--)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(\/[!-~]*)?$/

/** Where a family leaves to. */
export const exitForm = (longest: number) =>
  z.object({
    value: z
      .string({ error: needs.address })
      .trim()
      .max(longest, needs.address)
      .transform(address =>
        address.replace(/^(https:\/\/)([^/]+)/i, (_, way, site) => `${way}${site}`.toLowerCase()),
      )
      .refine(address => neutralAddress.test(address), needs.address),
    version,
  })

const mostWords = 200
const longestWord = 60
const longestWords = 8000
const linesOf = (typed: string) => [
  ...new Set(
    typed
      .split(/[\n,;]+/)
      .map(word => word.trim().toLowerCase())
      .filter(Boolean),
  ),
]

/** Words of danger that the region adds, one a line. */
export const WordsForm = z.object({
  value: optionalText(longestWords)
    .transform(typed => linesOf(typed ?? ''))
    .refine(words => words.length <= mostWords, needs.fewerWords(mostWords))
    .refine(words => words.every(word => word.length <= longestWord), needs.shorterWords(longestWord))
    // Small letters can be more letters than were typed.
    .refine(words => words.join('').length <= longestWords, needs.fewerWords(mostWords))
    .refine(words => words.every(word => /\p{L}{2}/u.test(word)), needs.realWords)
    .transform(words => words.join('\n')),
  version: version.transform(shown => shown.replaceAll('\r\n', '\n')),
})

// Whoever looks over a shoulder learns nothing from what stands above the page.
const telling =
  /geweld|veilig|mishandel|misbruik|bescherm|toekomsttuin|consulent|jeugdzorg|kinderen|gezin|plegen|slachtoffer|hulp/i

/** What stands above the pages of a family. */
export const PageNameForm = z.object({
  value: z
    .string({ error: needs.pageName })
    .trim()
    .regex(/^[\p{L}\p{N} '’-]{3,40}$/u, needs.pageName)
    .refine(name => !telling.test(name), needs.tellingName),
  version,
})

const line = z.object({
  who: text(needs.who, 60),
  number: text(needs.phone, 20)
    .transform(typed => typed.replaceAll(/[ .]+/g, ' '))
    .refine(typed => /^(\+31|0)[0-9 -]{8,}$|^[0-9]{3,6}$/.test(typed), needs.phone),
  when: text(needs.when, 60),
})
const mostOwnLines = 6
const digits = (number: string) => number.replaceAll(/\D/g, '')

/** Whom people call in danger besides 112, which nobody changes. */
export const NumbersForm = z
  .object({
    safeHome: line,
    children: line,
    own: z.array(line).max(mostOwnLines, needs.fewerLines(mostOwnLines)).default([]),
    version,
  })
  .superRefine(({ safeHome, children, own }, context) => {
    const seen = new Set<string>()
    const look = ({ number }: z.output<typeof line>, at: (string | number)[]) => {
      const same = digits(number)
      if (same === '112' || seen.has(same))
        context.addIssue({
          code: 'custom',
          path: [...at, 'number'],
          message: same === '112' ? needs.emergency : needs.twice,
        })
      seen.add(same)
    }
    look(safeHome, ['safeHome'])
    look(children, ['children'])
    for (const [at, one] of own.entries()) look(one, ['own', at])
  })
  .transform(({ version: shown, ...lines }) => ({ value: JSON.stringify(lines), version: shown }))

export const RegionNameForm = z.object({
  value: z
    .string({ error: needs.readableName })
    .trim()
    .regex(/^[^<>\p{Cc}]{2,60}$/u, needs.readableName),
  version,
})

/** A colour of its own that is dark enough, for who chose one that is not. */
export function darkEnough(hex: string): string {
  let shade = hex
  while (!isReadable(shade)) shade = darker(shade, 0.92)
  return shade
}
export const ColourForm = z.object({
  value: z
    .string({ error: needs.colour })
    .trim()
    .toLowerCase()
    .transform(typed => typed.replace(/^#?/, '#'))
    // What is no colour goes no further: it would never become dark enough.
    .pipe(z.string().regex(/^#[0-9a-f]{6}$/, { error: needs.colour, abort: true }))
    .superRefine((colour, context) => {
      const hex = colour.slice(1)
      if (!isReadable(hex))
        context.addIssue({ code: 'custom', message: needs.tooLight(`#${darkEnough(hex)}`) })
    }),
  version,
})

export const choiceForm = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.object({ value: choice(codes, needs.choice), version })

export const decideForm = (today: Day) =>
  z.object({
    fromDay: dayField(needs.fromDay).refine(from => from >= today, needs.notInPast),
    why: optionalText(500),
  })

export type Change = { fromDay: Day; withdrawnOn: Date | null }

/** What became of a change that was decided. */
export const changeState = (
  { fromDay, withdrawnOn }: Change,
  today: Day,
): 'withdrawn' | 'to-come' | 'held' => (withdrawnOn ? 'withdrawn' : fromDay > today ? 'to-come' : 'held')
