import { type Day, dayInWords } from '#src/kernel/day.ts'
import type { TextDocument } from '#src/platform/documents/text-document.ts'
import { heading, paragraph } from '../dossier/blocks.ts'
import { partsOfDay, weekdays } from './rules.ts'
import { partNames, text, weekdayNames } from './text.nl.ts'

const say = text.form
const box = '[   ]'

type Asking = { name: string; firstOn: Day; lastOn: Day; by: string; phone: string | null; on: Day }

/** The question when it suits, for one person, to fill in with a pen: nothing on it tells what it is for or who else comes. */
export const answerPaper = ({ name, firstOn, lastOn, by, phone, on }: Asking): TextDocument => ({
  title: say.title,
  shownTitle: say.title,
  kicker: name,
  description: say.description,
  author: by,
  madeOn: on,
  letters: 13,
  footer: say.footer(dayInWords(on)),
  pageLabel: { page: say.page, of: say.of },
  head: [],
  blocks: [
    paragraph(say.lead(dayInWords(firstOn), dayInWords(lastOn))),
    {
      kind: 'table',
      description: say.table,
      columns: [
        { label: say.day, share: 3 },
        ...partsOfDay.map(part => ({ label: partNames[part], share: 3 })),
      ],
      rows: weekdays.map(weekday => [
        { text: weekdayNames[weekday] },
        ...partsOfDay.map(() => ({ text: box })),
      ]),
      together: true,
    },
    heading(say.likes, 2),
    paragraph(say.line),
    heading(say.notOn, 2),
    paragraph(say.line),
    heading(say.back, 2),
    paragraph(say.backTo(by, phone)),
  ],
})
