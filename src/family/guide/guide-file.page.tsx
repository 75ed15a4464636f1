import { page } from '#src/access/page.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import { writeOnePage } from '#src/platform/documents/pdf.server.ts'
import { savedFile } from '#src/platform/web/saved-file.ts'
import { writtenIn } from '../language/languages.ts'
import { whomToCall } from '../our-people/rules.ts'
import { ownHouseholds } from '../our-people/store.server.ts'
import { guidePaper } from './compose.ts'
import { letters, stepsFor } from './steps.ts'

/** What somebody can do here, on one sheet that tells nobody what these pages are for. */
export const loader = page('family:read', async ({ tx, actor, today }) => {
  const words = writtenIn(actor.language)
  if (words.language.dir === 'rtl') throw notFound()
  const contacts = (await ownHouseholds(tx, actor.accountId)).flatMap(({ contact, deputies }) => {
    const called = contact && whomToCall(contact, deputies)
    return called ? [called] : []
  })
  const paper = guidePaper(words, {
    steps: stepsFor(actor).map(step => step.key),
    isForChild: !may(actor, 'family:tell-how-we-are'),
    contacts,
    kicker: actor.familyPageName,
    on: today,
    now: actor.dangerLines.now.number,
    someone: actor.dangerLines.safeHome.number,
  })
  const file = writeOnePage(paper, letters)
  if (!file) throw new Error('The guide of a family is longer than a page')
  return savedFile(file, 'zo-werkt-het.pdf')
})
