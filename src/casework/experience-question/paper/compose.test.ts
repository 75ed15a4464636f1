import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { startLines } from '#src/ui/notice/numbers.nl.ts'
import { textOf } from '#tests/support/pdf-text.ts'
import { askedIn } from '../rules.ts'
import { questionPaper } from './compose.ts'

const asked = askedIn(
  {
    ...{ id: 'q', key: 'gehoord-kind', theme: 'heard', audience: 'child', steps: [] },
    versions: [
      {
        ...{ id: 'v', number: 1, kind: 'yes-partly-no', why: null, fromDay: day('2025-01-06') },
        words: [{ language: 'nl', question: 'Luisteren we goed naar jou?', points: null }],
      },
    ],
  },
  'nl',
)

test.each(['child', 'adult'] as const)(
  'a paper asks in large letters, with a number on it and whom to call: %s',
  audience => {
    const paper = {
      number: 'FPT3-93TS',
      audience,
      asked: [asked],
      on: day('2025-11-20'),
      region: 'Proef',
      numbers: startLines,
    }
    const words = textOf(writePdf(questionPaper(paper)))
    for (const part of ['FPT3-93TS', 'Luisteren we goed naar jou?', 'Een beetje', '112', '0800-2000'])
      expect(words).toContain(part)
  },
)
