import type { ReportSnapshot } from '#src/governance/progress-report/document/snapshot.ts'
import { day } from '#src/kernel/day.ts'
import { nationalDevelopments, realisedImprovements, regionalDevelopments } from './developments.ts'
import { demoLessons } from './lessons.ts'

/** The demonstration region's progress report of November 2025. Contact person and e-mail are invented. */
export const demoReport: ReportSnapshot = {
  region: 'Regio Gooi en Vechtstreek',
  cutOff: day('2025-11-20'),
  previousCutOff: day('2025-06-30'),
  madeOn: day('2025-11-20'),
  memo: {
    subject: 'Voortgang Toekomstscenario kind- en gezinsbescherming (TKS), medio november 2025',
    distribute: true,
    contactPerson: 'Projectleider TKS',
    units: ['Beleid en Bestuur', 'J&O'],
    emails: ['projectleider.tks@voorbeeld.nl', 'beleid.jeugd@voorbeeld.nl'],
    reference: 'DOC-25013663',
    date: day('2025-11-20'),
  },
  proposals: [{ no: 1, text: 'Kennisnemen van de voortgang van TKS in de regio.' }],
  treatments: [
    { day: day('2025-11-27'), meeting: 'DO SD', purpose: 'inform', conclusion: null },
    { day: day('2025-12-11'), meeting: 'PFHO SD/J&O', purpose: 'inform', conclusion: null },
  ],
  explanation: [
    'Het doel van TKS is dat gezinnen waar het structureel onveilig is, sneller en beter passend worden gesteund. Daarvoor proberen we in drie toekomsttuinen een andere manier van werken uit.',
    'Sinds september werkt de praktijkgroep intensiever en staat leren meer voorop. Dat bevalt goed. De leden kennen elkaar beter en schakelen sneller. Ze durven nieuwe huishoudens in te brengen en werken in lopende huishoudens beter samen. Rond een thema kunnen zij samen leren, met hulp van binnen of van buiten de groep.',
    'We hebben nog maar met weinig huishoudens geoefend, met vallen en opstaan. De lessen zijn daarom nog niet genoeg getoetst om er een advies over blijvende verandering op te bouwen.',
    'Voor 2026 is er geen geld meer: de DUVO-middelen houden op. De projectgroep heeft samen met de praktijkgroep een voorstel voor het vervolg gemaakt. De ambassadeursgroep weet daarvan. Het voorstel is op weg naar een besluit.',
  ],
  mission: {
    headline: 'Hulp komt eerder en past beter bij het huishouden',
    points: [
      {
        title: 'Stevige lokale teams',
        text: 'Het lokale team werkt zelf aan onveiligheid in de thuissituatie.',
      },
      {
        title: 'Mens- en systeemgericht',
        text: 'We kijken breed: naar de mens en naar iedereen om die mens heen.',
      },
      { title: 'Eén vast contactpersoon', text: 'Het gezin heeft steeds met dezelfde persoon te maken.' },
      { title: 'Kennis eerder dichtbij', text: 'Deskundigen sluiten vroeg aan en steunen het lokale team.' },
      { title: 'Eerder en passender', text: 'Interventies beginnen op tijd en passen bij wat er nodig is.' },
    ],
    background: [
      'Met netwerkpartners en ervaringsdeskundigen leren we anders kijken, denken en doen.',
      'Het gezin staat in het midden en heeft zelf een sleutelrol.',
      'Zo krijgen gezinnen met structurele onveiligheid sneller steun die past.',
    ],
  },
  organisation: {
    gardens: ['Hilversum', 'Gooise Meren', 'Huizen'].map(name => ({ name, activeSince: day('2024-11-01') })),
    groups: [
      {
        name: 'Praktijkgroep TKS',
        does: 'Probeert de werkwijze uit bij echte huishoudens en leert daarvan.',
        members: [
          'consulenten en gedragswetenschappers van de gemeenten',
          'medewerkers van Veilig Thuis (VT)',
          'medewerkers van de Gecertificeerde Instellingen (GI)',
          'ervaringsdeskundigen van Samenkracht!',
        ],
      },
      {
        name: 'Raad voor de Kinderbescherming (RvdK)',
        does: 'Werkt mee rond huishoudens en is er voor overleg en advies.',
        members: [],
      },
      {
        name: 'Projectgroep TKS',
        does: 'Steunt, faciliteert en stuurt de praktijkgroep op tactisch niveau.',
        members: [],
      },
      {
        name: 'Ambassadeursgroep TKS',
        does: 'Steunt, faciliteert en stuurt de praktijkgroep op bestuurlijk niveau.',
        members: [],
      },
      {
        name: 'Beleidsadviseur en projectleider',
        does: 'Stemmen namens de regio af met het landelijke TKS-team.',
        members: [],
      },
    ],
  },
  cases: {
    perGarden: [
      { garden: 'Hilversum', newCases: 1, followedCases: 4 },
      { garden: 'Gooise Meren', newCases: 0, followedCases: 2 },
      { garden: 'Huizen', newCases: 1, followedCases: 2 },
    ],
    totals: { newCases: 2, followedCases: 8 },
    notes: [
      'Het gaat om huishoudens met jeugdigen. Of en hoe ook 18+-huishoudens meedoen, wordt nog verkend; zij tellen hier niet mee.',
      'We tonen de totalen omdat de aantallen per toekomsttuin klein zijn. Uit zulke kleine aantallen kun je geen trend lezen.',
    ],
  },
  figures: [],
  distribution: [],
  correction: null,
  news: null,
  lessons: demoLessons,
  improvements: realisedImprovements,
  regional: regionalDevelopments,
  national: nationalDevelopments,
  links: [
    {
      label: 'Het onderzoek van DRIFT',
      url: 'https://drift.eur.nl/en/publications/learning-evaluation-of-pilots-for-the-future-scenario-of-child-and-family-protection/',
    },
    // The page of the workshop is the region's own setting.
    { label: 'De workshop in onze regio', url: 'https://www.regiogv.nl/' },
  ],
  sources: {
    mission: ['Projectplan TKS van de regio, doelen per 20 november 2025.'],
    organisation: ['Samenstelling van de groepen op 20 november 2025.'],
    cases: ['Monitor TKS, stand op 20 november 2025.'],
    figures: [],
    lessons: ['Lessenregister van de praktijkgroep, stand op 20 november 2025.'],
    improvements: ['Verbetervoorstellen van de praktijkgroep, stand op 20 november 2025.'],
    regional: ['Agenda en voorstellen van de projectgroep en de ambassadeursgroep.'],
    national: [
      'DRIFT, lerende evaluatie van de proeftuinen, 2025.',
      'Berichten van het landelijke TKS-team.',
    ],
  },
}
