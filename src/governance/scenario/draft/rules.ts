import { z } from 'zod'
import { choice, filledRows, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** What happens to something under a scenario; a term of the region gets a value. */
export const becomings = ['begins', 'changes', 'stops'] as const
export type Becoming = (typeof becomings)[number] | 'value'

export const kinds = ['setting', 'group', 'garden'] as const
export type Kind = (typeof kinds)[number]

/** Something of the product's own settings that a scenario can change; without an id it is a new one. */
export type Target = { kind: Kind; id: string | null; bounds?: readonly [number, number] }
export type Change = { target: Target; becomes: Becoming; words: string }

/** A target as one choice on a page. */
export const targetValue = ({ kind, id }: Pick<Target, 'kind' | 'id'>): string => `${kind}/${id ?? 'nieuw'}`

const row = z.object({
  what: z.string({ error: needs.what }).max(200, needs.what),
  becomes: choice(becomings, needs.becomes).optional(),
  words: text(needs.words, 400),
})

/** What is wrong with a change, and in which field; undefined when it says what it would do. */
function wrongIn(
  target: Target | undefined,
  { becomes, words }: Omit<z.output<typeof row>, 'what'>,
): { field: 'what' | 'becomes' | 'words'; message: string } | undefined {
  if (!target) return { field: 'what', message: needs.what }
  if (target.bounds) {
    const [least, most] = target.bounds
    const isValue = /^\d{1,6}$/.test(words) && Number(words) >= least && Number(words) <= most
    return isValue ? undefined : { field: 'words', message: needs.value(least, most) }
  }
  if (!becomes) return { field: 'becomes', message: needs.becomes }
  return target.id === null && becomes !== 'begins' ? { field: 'becomes', message: needs.begins } : undefined
}

/** The form in which the region drafts what a scenario would change. */
export const draftForm = (targets: readonly Target[]) =>
  z.object({
    version: versionField(),
    changes: filledRows(row, 30).transform((rows, context): Change[] =>
      rows.flatMap(({ what, becomes, words }, index) => {
        const target = targets.find(one => targetValue(one) === what)
        const wrong = wrongIn(target, { becomes, words })
        const same = target?.id ? rows.findIndex(one => one.what === what) : index
        const mistake = wrong ?? (same < index ? { field: 'what', message: needs.twice } : undefined)
        if (mistake)
          context.addIssue({ code: 'custom', path: [index, mistake.field], message: mistake.message })
        if (!target || mistake) return []
        return [{ target, becomes: target.kind === 'setting' ? 'value' : (becomes ?? 'changes'), words }]
      }),
    ),
  })
export type DraftInput = z.output<ReturnType<typeof draftForm>>
