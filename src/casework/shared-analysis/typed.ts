import { type FormState, type FormValues, rowsAt, textAt } from '#src/kernel/form.ts'
import type { VersionLine } from '#src/ui/both-versions/both-versions.tsx'
import { linesField, parts } from './rules.ts'
import type { Analysis } from './store.server.ts'
import { partNames, text } from './text.nl.ts'

/** A version as the form holds it, to go on from. */
export const typedFrom = ({ story, lines, family, colleagues, others }: Analysis): FormValues => ({
  story,
  ...Object.fromEntries(
    parts.map(part => [
      linesField(part),
      lines
        .filter(line => line.part === part)
        .map(({ words, kind, source, result }) => ({
          words,
          kind,
          source: source ?? '',
          ...(result === null ? {} : { result }),
        })),
    ]),
  ),
  people: family.map(one => one.id),
  colleagues: colleagues.map(one => one.id),
  others: others ?? '',
})

/** What a form says, part by part, to lay beside another. */
export const linesOfForm = (form: FormState): VersionLine[] => [
  { label: text.story, text: textAt(form, 'story') },
  ...parts.map(part => {
    const name = linesField(part)
    const rows = Array.from({ length: rowsAt(form, name) }, (_, index) =>
      textAt(form, `${name}[${index}].words`),
    )
    return { label: partNames[part], text: rows.filter(Boolean).join('\n') }
  }),
]
