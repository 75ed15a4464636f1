import { settingDefaults } from '#src/access/settings.ts'
import { choosePublication } from '#src/governance/progress-report/publication/store.server.ts'
import { monthPart } from '#src/governance/progress-report/rules.ts'
import { beginReport, changeReport } from '#src/governance/progress-report/store.server.ts'
import { text } from '#src/governance/progress-report/text.nl.ts'
import { day } from '#src/kernel/day.ts'
import { lessonsForReport } from '#src/learning/public.ts'
import { as, type World } from '../world.ts'

const cutOff = day('2025-11-20')

const head = {
  subject: text.begin.subject(monthPart(cutOff)),
  distribute: 'yes' as const,
  contactPerson: text.begin.contactPerson,
  units: ['Beleid en Bestuur', 'J&O'],
  emails: ['projectleider.tks@voorbeeld.nl', 'beleid.jeugd@voorbeeld.nl'],
  reference: 'DOC-25013663',
  memoDate: cutOff,
  readerRoles: ['project-group-member' as const, 'ambassador' as const],
  distribution: [],
}

const explanation = [
  'Sinds september werkt de praktijkgroep intensiever en staat leren meer voorop. Dat bevalt goed. De leden kennen elkaar beter en schakelen sneller. Er is vertrouwen om nieuwe huishoudens in te brengen, en in lopende huishoudens gaat het samenwerken beter. Rond een thema kunnen zij samen leren, met hulp van binnen of van buiten de groep.',
  'We hebben nog maar met weinig huishoudens geoefend, met vallen en opstaan. De lessen zijn daarom nog niet genoeg getoetst om er een advies over blijvende verandering op te bouwen.',
  'Voor 2026 is er geen geld meer: de DUVO-middelen (Decentralisatie-uitkering Vrouwenopvang) houden op. De projectgroep heeft samen met de praktijkgroep een voorstel voor het vervolg gemaakt. De ambassadeursgroep weet daarvan. Het voorstel is op weg naar een besluit.',
  'Zo werken we in drie toekomsttuinen aan het doel van TKS: gezinnen waar het structureel onveilig is, krijgen sneller en beter passende steun.',
]

/** The draft report of November 2025, as the region stood; the day before which cases count as followed is invented. */
export async function progressReport(world: World, itemId: string): Promise<void> {
  await as(world, 'pieter', '2025-11-13', ({ tx, actor }) =>
    choosePublication(tx, actor, {
      shown: 'shown',
      fromDay: day('2025-11-13'),
      why: 'Bestuurders vragen om deze cijfers per toekomsttuin.',
    }),
  )
  await as(world, 'pieter', cutOff, async ({ tx, actor }) => {
    const reportId = await beginReport(
      tx,
      actor,
      {
        ...head,
        cutOff,
        previousCutOff: day('2025-06-30'),
        previousNote: 'het eerste moment waarop de regio telde, gekozen voor deze demonstratie.',
      },
      [text.begin.proposal],
    )
    const lessons = await lessonsForReport(tx, cutOff, settingDefaults)
    await changeReport(tx, reportId, {
      ...head,
      version: 1,
      proposals: [{ text: text.begin.proposal }],
      explanation,
      deckLessons: lessons.slice(0, 6).map(lesson => lesson.id),
      itemId,
      indicators: [],
    })
  })
}
