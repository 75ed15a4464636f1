import type { Access } from '#src/access/door.server.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { done, type Outcome, refuse } from '#src/kernel/outcome.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { writeWord } from '#src/platform/documents/word.server.ts'
import { fillWord } from '#src/platform/documents/word-template.server.ts'
import { scanForViruses } from '#src/platform/files/scan.server.ts'
import type { Taken } from '../file/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import type { PlaceIn } from '../top3-plan/template/rules.ts'
import { templateOf } from '../top3-plan/template/store.server.ts'
import { senderOf } from './at.server.ts'
import { blocksOf, letterPaper } from './compose.ts'
import { type Letter, senderFor } from './store.server.ts'

type At = Pick<Access, 'tx' | 'caseId' | 'actor' | 'today'>
type Words = Pick<Letter, 'subject' | 'body' | 'person'>

/** Whether the asker's organisation has paper of its own for letters. */
export const hasOwnPaper = async ({ tx, actor }: Pick<Access, 'tx' | 'actor'>) =>
  (await templateOf(tx, actor.organisationId, 'letter')) !== null

/** A letter as a Word file, on the paper of the organisation where it has that. */
export async function asWord(access: At, letter: Words): Promise<Buffer> {
  const { tx, actor, today } = access
  const from = await senderOf(access)
  const own = await templateOf(tx, actor.organisationId, 'letter')
  if (!own) return writeWord(letterPaper(letter, { on: today, from }))
  const words: Record<PlaceIn<'letter', 'words'>, string> = {
    onderwerp: letter.subject,
    voor_wie: nameOf(letter.person),
    contactpersoon: from,
    gemaakt_op: dayInWords(today),
  }
  return fillWord(own, { words, blocks: { brief: blocksOf(letter.body) } })
}

/** The same as PDF in the house's own layout: own paper is Word, and of that only the name and the logo go along. */
export async function asPdf(access: At, letter: Words): Promise<Buffer> {
  const { tx, actor, today: on } = access
  const from = await senderOf(access)
  const sender = (await hasOwnPaper(access)) ? await senderFor(tx, actor.accountId) : null
  return writePdf(letterPaper(letter, { on, from, sender }))
}

/** A letter that was made on own paper, as PDF with the same words and the same day. */
export async function madeAsPdf(
  { tx, actor }: Pick<Access, 'tx' | 'actor'>,
  letter: Words & Pick<Letter, 'madeOn' | 'madeByName' | 'madeById'>,
): Promise<Buffer | null> {
  const { madeOn, madeByName } = letter
  if (!madeOn || !madeByName) return null
  const sender = await senderFor(tx, letter.madeById ?? actor.accountId)
  return writePdf(letterPaper(letter, { on: madeOn, from: madeByName, sender }))
}

/** The letter as it is kept from now on: on the organisation's own paper as Word, else as PDF. */
export async function takenIn(
  access: At & Pick<Access, 'files'>,
  letter: Words,
): Promise<Outcome<Taken, 'infected' | 'no-answer'>> {
  const own = await hasOwnPaper(access)
  const bytes = own ? await asWord(access, letter) : await asPdf(access, letter)
  const made = { format: own ? 'docx' : 'pdf', bytes, hadTraces: false } as const
  const { scanner } = access.files
  if (!scanner) return done({ ...made, isClean: false })
  const outcome = await scanForViruses(bytes, scanner)
  return outcome === 'clean' ? done({ ...made, isClean: true }) : refuse(outcome)
}
