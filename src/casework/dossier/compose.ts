import { type Day, dayInWords } from '#src/kernel/day.ts'
import { changeTexts } from '#src/platform/documents/clean-text.ts'
import type { TextDocument } from '#src/platform/documents/text-document.ts'
import { peopleBlocks, timelineBlocks, workerBlocks } from './compose-people.ts'
import { consultationBlocks, planBlocks } from './compose-plan.ts'
import { questionBlocks, scoreBlocks, statementBlocks } from './compose-words.ts'
import { paper } from './paper.nl.ts'
import { secretWords, withoutWords } from './rules.ts'
import type { Dossier } from './store.server.ts'

type Made = { by: string; on: Day }

/** The whole paper about a household, without a trace of its secret addresses. */
export function dossierPaper(dossier: Dossier, made: Made): TextDocument {
  const { household, homes, secrets } = dossier
  const open = [household.gardenName, household.organisationName, ...homes.map(home => home.town)]
  const hide = withoutWords(secretWords(secrets, open), paper.secret)
  const { madeOn, ...told } = wholePaper(dossier, made)
  return { ...changeTexts(told, hide), madeOn }
}

function wholePaper(dossier: Dossier, made: Made): TextDocument {
  const { household } = dossier
  return {
    title: paper.fileTitle(household.name),
    shownTitle: paper.title,
    kicker: paper.kicker,
    description: paper.description,
    author: made.by,
    madeOn: made.on,
    footer: paper.footer(household.name, made.by, dayInWords(made.on)),
    pageLabel: { page: paper.page, of: paper.of },
    head: headOf(dossier, made),
    blocks: [
      { kind: 'paragraph', text: paper.caution },
      ...peopleBlocks(dossier),
      ...workerBlocks(dossier),
      ...planBlocks(dossier),
      ...consultationBlocks(dossier),
      ...scoreBlocks(dossier),
      ...statementBlocks(dossier),
      ...questionBlocks(dossier),
      ...timelineBlocks(dossier),
    ],
  }
}

const headOf = ({ household }: Dossier, { by, on }: Made): TextDocument['head'] => [
  [paper.head.household, household.name],
  [paper.head.garden, household.gardenName],
  [paper.head.opened, dayInWords(household.openedOn)],
  ...(household.closedOn ? [[paper.head.closed, dayInWords(household.closedOn)] as const] : []),
  [paper.head.purpose, household.purpose],
  [paper.head.contactPerson, household.contactPersonName ?? paper.yourselfUnknown],
  [paper.head.made, paper.made(by, dayInWords(on))],
  [paper.head.forWhom, paper.forWhom],
]
