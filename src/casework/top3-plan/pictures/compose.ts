import { changeTexts } from '#src/platform/documents/clean-text.ts'
import type { TextDocument } from '#src/platform/documents/text-document.ts'
import { svgOf } from '#src/ui/pictogram/drawings.ts'
import { pictogramNames } from '#src/ui/pictogram/names.nl.ts'
import { heading } from '../../dossier/blocks.ts'
import { callLines, type Made } from '../paper/compose.ts'
import type { PictureAgreement } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.paper
const letters = 15

/** What a child may hang above the bed: pictures, few words, and whom to call. No name stands on it. */
export function picturePaper(pictures: readonly PictureAgreement[], made: Omit<Made, 'again'>): TextDocument {
  const items = pictures.map(one => ({
    svg: svgOf(one.picture),
    alt: pictogramNames[one.picture],
    text: made.hide(one.words),
  }))
  return {
    title: say.title,
    shownTitle: say.title,
    kicker: say.kicker,
    description: say.description,
    author: made.by,
    madeOn: made.on,
    letters,
    footer: say.footer,
    pageLabel: { page: say.page, of: say.of },
    head: [],
    blocks: [
      { kind: 'pictures', items },
      heading(say.help),
      { kind: 'bullets', items: changeTexts(callLines(made.numbers, made.contact), made.hide) },
    ],
  }
}
