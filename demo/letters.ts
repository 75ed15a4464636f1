import { recordCopy } from '#src/casework/copy-out/store.server.ts'
import { addFile } from '#src/casework/file/store.server.ts'
import { letterPaper } from '#src/casework/letter/compose.ts'
import type { Kind, Way } from '#src/casework/letter/rules.ts'
import { type LetterFacts, startOf } from '#src/casework/letter/starts.nl.ts'
import { beginLetter, endLetter, makeLetter } from '#src/casework/letter/store.server.ts'
import { contactOf } from '#src/casework/reach-card/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { demonstrationKey } from '#src/platform/files/house.server.ts'
import { caseOf } from './households/opening.ts'
import { personOf } from './journal/telling.ts'
import { as, type World } from './world.ts'

type Story = {
  to: string
  kind: Kind
  on: string
  way: Way
  sentOn?: string
  facts?: Partial<LetterFacts>
}

const letters: readonly (readonly [key: string, story: Story])[] = [
  ['de-vries-amrani', { to: 'Mark', kind: 'inform', on: '2024-11-14', way: 'in-hand', sentOn: '2024-11-15' }],
  [
    'de-vries-amrani',
    {
      to: 'Laila',
      kind: 'invitation',
      on: '2025-11-19',
      way: 'post',
      facts: { meeting: { on: day('2025-12-11'), from: '19.00 uur', place: 'buurthuis De Linde' } },
    },
  ],
]

/** Letters that went and one that lies ready for the post, and the core of a household taken to another system. */
export async function tellLetters(world: World): Promise<void> {
  for (const [key, story] of letters) await tellLetter(world, key, story)
  await as(world, 'samira', '2025-03-04', async ({ tx, actor }) => {
    await recordCopy(tx, actor, caseOf(world, 'de-vries-amrani'), {
      system: 'het cliëntsysteem van de gemeente',
      purpose: 'de beschikking voor gezinshulp',
      parts: ['people', 'contact', 'agreements', 'dates'],
    })
  })
}

async function tellLetter(world: World, key: string, { to, kind, on, way, sentOn, facts }: Story) {
  const caseId = caseOf(world, key)
  const id = await as(world, 'samira', on, async told => {
    const { tx, actor, today } = told
    const personId = await personOf(told, caseId, to)
    const contact = (await contactOf(tx, caseId)) ?? null
    const none = { contact, meeting: null, handover: null, plan: '', lookDays: [] }
    const words = startOf(kind, { ...none, to, ...facts })
    const letterId = await beginLetter(tx, actor, caseId, { kind, personId, planId: null, ...words })
    const bytes = writePdf(letterPaper(words, { on: today, from: contact?.name ?? '' }))
    const fileId = await addFile(
      tx,
      actor,
      caseId,
      { kind: 'letter', title: words.subject, datedOn: today, about: [personId] },
      { format: 'pdf', bytes, hadTraces: false, isClean: true, houseKey: demonstrationKey },
    )
    await makeLetter(tx, actor, letterId, { fileId, way })
    return letterId
  })
  if (sentOn)
    await as(world, 'samira', sentOn, ({ tx, actor, today }) =>
      endLetter(tx, actor, caseId, id, { outcome: 'sent', way, sentOn: today }),
    )
}
