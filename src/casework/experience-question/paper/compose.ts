import type { Day } from '#src/kernel/day.ts'
import type { Block, TextDocument } from '#src/platform/documents/text-document.ts'
import type { DangerLines } from '#src/ui/notice/numbers.nl.ts'
import { heading, paragraph } from '../../dossier/blocks.ts'
import { callBlock } from '../../top3-plan/paper/compose.ts'
import { type Asked, type Audience, pointsOf } from '../rules.ts'
import { choiceNames } from '../text.nl.ts'
import { text } from './text.nl.ts'

const say = text.paper
const largeLetters = 18

type Made = {
  number: string
  audience: Audience
  asked: readonly Asked[]
  on: Day
  region: string
  numbers: DangerLines
}

/** Questions on paper in large letters, with a number and nobody's name; a child gets faces. */
export const questionPaper = ({ number, audience, asked, on, region, numbers }: Made): TextDocument => ({
  title: say.title,
  shownTitle: say.title,
  kicker: say.kicker,
  description: say.description,
  author: region,
  madeOn: on,
  footer: say.footer(number),
  pageLabel: { page: say.page, of: say.of },
  letters: largeLetters,
  head: [[say.number, number]],
  blocks: [
    paragraph(audience === 'child' ? say.childLead : say.lead),
    ...asked.flatMap(one => [
      heading(one.question),
      audience === 'child' && one.kind === 'yes-partly-no' ? facesOf() : boxesOf(one),
    ]),
    heading(say.after),
    paragraph(say.afterWhat),
    paragraph(say.cannotWait),
    callBlock(numbers, null),
  ],
})

const boxesOf = ({ kind, points }: Asked): Block => ({
  kind: 'bullets',
  items: pointsOf[kind].map(point => ({
    lead: say.box,
    text: kind === 'scale' ? (points?.[point - 1] ?? '') : choiceNames[point as 1 | 2 | 3],
  })),
})

const mouths = { 3: 'M18 38 Q32 58 46 38', 2: 'M21 43 H43', 1: 'M19 48 Q32 29 45 48' }
const facesOf = (): Block => ({
  kind: 'pictures',
  items: pointsOf['yes-partly-no'].map(point => ({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke="#1f3a34" stroke-width="3" stroke-linecap="round"><circle cx="32" cy="32" r="28"/><path d="M23 23 V28 M41 23 V28"/><path d="${mouths[point]}"/></svg>`,
    alt: say.face[point],
    text: `${say.box} ${choiceNames[point]}`,
  })),
})
