import type { ReportSnapshot } from '#src/governance/progress-report/document/snapshot.ts'

type DemoLesson = ReportSnapshot['lessons'][number]

const weak = { strength: 'Nog niet voldoende onderbouwd', sufficient: false }
const fewCases = 'Ervaring uit enkele huishoudens; nog niet getoetst in alle tuinen.'

/** What the praktijkgroep learned so far; none of it is supported well enough yet for structural change. */
export const demoLessons: DemoLesson[] = [
  {
    title: 'Een TOP3-plan uit een netwerkberaad wordt gedragen',
    kind: 'content',
    statement:
      'Maken gezin, netwerk en professionals het plan samen in een netwerkberaad? Dan komt er een goed plan waar iedereen achter staat.',
    evidence: fewCases,
    inDeck: true,
    ...weak,
  },
  {
    title: 'Leg vast wie wat doet',
    kind: 'process',
    statement:
      'Staan taken en rollen van de professionals in een plan, dan blijft het aantal overleggen rond een gezin klein en zinvol.',
    evidence: fewCases,
    inDeck: true,
    ...weak,
  },
  {
    title: 'Organisaties moeten ruimte geven',
    kind: 'process',
    statement:
      'Betrokken professionals zijn niet genoeg. Voor goede resultaten en goede samenwerking is ook rugdekking van hun organisaties nodig, zodat zij kunnen doen wat nodig is.',
    evidence: 'Genoemd door professionals van meerdere organisaties.',
    inDeck: true,
    ...weak,
  },
  {
    title: 'Een apart triage-overleg is niet nodig',
    kind: 'process',
    statement:
      'De praktijkgroep ziet zelf wanneer een huishouden bij de toekomsttuinen past. Een apart overleg daarover voegt niets meer toe.',
    evidence: 'Oordeel van de praktijkgroep. De regio werkt al zonder dit overleg.',
    inDeck: true,
    ...weak,
  },
  {
    title: 'Breng TKS als de gewone manier van werken',
    kind: 'content',
    statement:
      'Wie TKS als project brengt en het gezin apart om toestemming vraagt om mee te doen, maakt de drempel hoger. Vertel dat de juiste kennis en kunde aan tafel zitten, en praat over de inhoud.',
    evidence: 'Ervaring van consulenten in gesprekken met gezinnen.',
    inDeck: true,
    ...weak,
  },
  {
    title: 'Flexibele werktijden helpen het gezin',
    kind: 'process',
    statement:
      'Kan een professional ook bijvoorbeeld ’s avonds komen, dan sluit de hulp beter aan en staat het gezin echt centraal.',
    evidence: fewCases,
    inDeck: true,
    ...weak,
  },
  {
    title: 'Gedragswetenschappers horen er vast bij',
    kind: 'content',
    statement:
      'Gedragswetenschappers van de gemeenten dragen de inhoud in een huishouden. Daarom zijn zij vast lid van de praktijkgroep. Inmiddels doen alle lokale gedragswetenschappers mee.',
    evidence: 'Oordeel van de praktijkgroep; effect nog niet gemeten.',
    inDeck: false,
    ...weak,
  },
]
