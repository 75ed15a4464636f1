import { releaseFile } from '#src/casework/file/release/store.server.ts'
import type { Kind } from '#src/casework/file/rules.ts'
import { addFile, withdrawFile } from '#src/casework/file/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { pngOf } from '#src/platform/documents/png.server.ts'
import { readContent } from '#src/platform/files/content.server.ts'
import { demonstrationKey } from '#src/platform/files/house.server.ts'
import { caseOf } from '../households/opening.ts'
import { personOf } from '../journal/telling.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'
import { rabbitRun, twoHouses } from './drawings.ts'
import { cameraNote, pngPiece, withPieces } from './traces.ts'

type FileStory = {
  by: PersonKey
  on: string
  datedOn: string
  kind: Kind
  title: string
  about: readonly string[]
  bytes: () => Buffer | Promise<Buffer>
  /** Came before there was a virus scanner. */
  unscanned?: true
  released?: readonly (readonly [givenName: string, on: string])[]
  withdrawn?: readonly [on: string, reason: string]
}

/** A photo as a telephone makes it: with the place and the telephone in it. */
const photo = (drawing: string) => async () =>
  withPieces(Buffer.from(await pngOf(drawing)), pngPiece('eXIf', cameraNote()))

const letter = (on: string, from: string, subject: string, words: readonly string[]) => () =>
  writePdf({
    title: subject,
    shownTitle: subject,
    kicker: from,
    description: subject,
    author: from,
    madeOn: day(on),
    footer: from,
    pageLabel: { page: 'pagina', of: 'van' },
    head: [['Van', from]],
    blocks: words.map(text => ({ kind: 'paragraph', text })),
  })

const files: readonly (readonly [key: string, story: FileStory])[] = [
  [
    'de-vries-amrani',
    {
      by: 'karin',
      on: '2025-02-05',
      datedOn: '2025-02-04',
      kind: 'drawing',
      title: 'Fenne tekende twee huizen met een lange weg ertussen',
      about: ['Fenne'],
      bytes: photo(twoHouses),
    },
  ],
  [
    'de-vries-amrani',
    {
      by: 'samira',
      on: '2025-11-17',
      datedOn: '2025-11-13',
      kind: 'letter',
      title: 'Brief van school over halen en brengen',
      about: ['Sem', 'Fenne'],
      bytes: letter('2025-11-13', 'Basisschool De Regenboog', 'Halen en brengen van Sem en Fenne', [
        'Beste ouders,',
        'Wij spraken met u af dat oma Wil de kinderen op maandag en donderdag haalt. Op andere dagen haalt de ouder bij wie zij die week wonen.',
        'Verandert er iets, wilt u het ons dan vóór twaalf uur laten weten? Dan weten de kinderen zelf ook op tijd wie er staat.',
        'Met vriendelijke groet, de intern begeleider',
      ]),
      released: [
        ['Laila', '2025-11-18'],
        ['Mark', '2025-11-18'],
      ],
    },
  ],
  [
    'de-vries-amrani',
    {
      by: 'samira',
      on: '2025-10-06',
      datedOn: '2025-10-02',
      kind: 'letter',
      title: 'Uitnodiging van de kinderpraktijk',
      about: ['Fenne'],
      bytes: () =>
        Buffer.from('Welkom bij Kinderpraktijk De Vlieger.\nWe zien je graag voor een eerste gesprek.\n'),
      withdrawn: [
        '2025-10-07',
        'Deze uitnodiging was voor een ander gezin. De praktijk weet het en stuurt de goede.',
      ],
    },
  ],
  [
    'kramer',
    {
      by: 'samira',
      on: '2025-06-10',
      datedOn: '2025-06-05',
      kind: 'photo',
      title: 'Het konijnenhok bij oma Tine',
      about: ['Daan', 'Fleur'],
      bytes: photo(rabbitRun),
    },
  ],
  [
    'yildiz',
    {
      by: 'samira',
      on: '2025-11-12',
      datedOn: '2025-11-11',
      kind: 'letter',
      title: 'Brief van de mentor over de toetsweek',
      about: ['Noor'],
      bytes: letter('2025-11-11', 'Het Vechtcollege', 'De toetsweek van Noor', [
        'Dag Noor,',
        'We spraken af dat je de toets van wiskunde een week later maakt. De andere toetsen blijven staan. Wil je er nog een verschuiven, kom dan vóór vrijdag bij me langs.',
        'Deze brief is voor jou. Je kiest zelf wie hem leest.',
        'Groet van je mentor',
      ]),
      released: [['Noor', '2025-11-13']],
    },
  ],
  [
    'yildiz',
    {
      by: 'samira',
      on: '2025-11-19',
      datedOn: '2025-11-18',
      kind: 'letter',
      title: 'Mail van school: tijd voor het rapportgesprek van Emre',
      about: ['Emre'],
      unscanned: true,
      bytes: () =>
        Buffer.from(
          'Dag Samira,\n\nHet rapportgesprek van Emre is op 27 november om half vier. Zijn moeder weet ervan.\n\nGroet, de juf van Emre\n',
        ),
    },
  ],
]

/** Letters and photos with the households, through the same door as what somebody sends. */
export async function tellFiles(world: World): Promise<void> {
  for (const [key, story] of files) await tellFile(world, key, story)
}

async function tellFile(world: World, key: string, story: FileStory): Promise<void> {
  const caseId = caseOf(world, key)
  const content = await readContent(await story.bytes())
  if (!content.ok) throw new Error(`${story.title}: ${content.refusal}`)
  const fileId = await as(world, story.by, story.on, async told => {
    const about: string[] = []
    for (const name of story.about) about.push(await personOf(told, caseId, name))
    const { kind, title, datedOn } = story
    const taken = { ...content.value, isClean: !story.unscanned, houseKey: demonstrationKey }
    return addFile(told.tx, told.actor, caseId, { kind, title, datedOn: day(datedOn), about }, taken)
  })
  for (const [givenName, on] of story.released ?? [])
    await as(world, 'samira', on, async told =>
      releaseFile(told.tx, told.actor, caseId, fileId, await personOf(told, caseId, givenName)),
    )
  const [on, reason] = story.withdrawn ?? []
  if (on && reason)
    await as(world, story.by, on, ({ tx, actor }) => withdrawFile(tx, actor, caseId, fileId, reason))
}
