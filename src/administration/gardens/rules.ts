import { z } from 'zod'
import { idField, optionalText, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** `version` is who was the fallback holder when the page was shown; empty when there was nobody. */
export const FallbackForm = z.object({
  accountId: idField(needs.fallback),
  version: z.union([z.uuid(), z.literal('niemand')]),
})

/** A whole number within what a region may choose; `version` is the value that was shown. */
export const settingForm = ([least, most]: readonly [number, number]) =>
  z.object({
    value: z
      .string({ error: needs.number(least, most) })
      .regex(/^\d{1,4}$/, needs.number(least, most))
      .transform(Number)
      .refine(value => value >= least && value <= most, needs.number(least, most)),
    version: versionField(),
  })

/**
 * A page of a well-known site over https, without a name, password or port in it. Its labels are whole, and none stands
 * for other letters (xn--): those can look like a site that they are not.
 */
const neutralAddress = /^https:\/\/((?!xn--)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(\/[!-~]*)?$/

const mostWords = 200
const longestWord = 60
const linesOf = (typed: string) => [
  ...new Set(
    typed
      .split(/[\n,;]+/)
      .map(word => word.trim().toLowerCase())
      .filter(Boolean),
  ),
]

/** Words of danger that the region adds, one a line; `version` is what was shown. */
export const WordsForm = z.object({
  words: optionalText(8000)
    .transform(typed => linesOf(typed ?? ''))
    .refine(words => words.length <= mostWords, needs.fewerWords(mostWords))
    .refine(words => words.every(word => word.length <= longestWord), needs.shorterWords(longestWord))
    .refine(words => words.every(word => /\p{L}{2}/u.test(word)), needs.realWords),
  version: z.string().max(20_000).default(''),
})

/** Where a family leaves to; `version` is the address that was shown. */
export const exitForm = (longest: number) =>
  z.object({
    address: z
      .string({ error: needs.address })
      .trim()
      .max(longest, needs.address)
      .transform(address =>
        address.replace(/^(https:\/\/)([^/]+)/i, (_, way, site) => `${way}${site}`.toLowerCase()),
      )
      .refine(address => neutralAddress.test(address), needs.address),
    version: z.string().max(longest),
  })
