import type { Direction, Goal, Kind, Perspective } from '#src/learning/lesson/rules.ts'
import type { PersonKey } from '../region/people.ts'
import type { GardenKey } from '../world.ts'

export type ToldEvidence = {
  by: PersonKey
  on: string
  direction: Direction
  perspective: Perspective
  text: string
  /** Pseudonym and garden; left out when the experience is not from one household. */
  from?: [pseudonym: string, garden: GardenKey]
}

export type ToldLesson = {
  key: string
  by: PersonKey
  on: string
  title: string
  kind: Kind
  goal: Goal
  statement: string
  context?: string
  evidence: ToldEvidence[]
  weighing?: { by: PersonKey; on: string; text: string }
  shared: string
  /** What families read of it, in words for them. */
  forFamilies?: string
  /** Since when the practice group tries to validate it, and in which session it judged it insufficient. */
  underValidation?: string
  insufficient?: string
}

/** What the practice group learned so far. None of it is supported well enough yet to call it validated. */
export const lessons: ToldLesson[] = [
  {
    key: 'top3-plan',
    by: 'joost',
    on: '2025-04-10',
    title: 'Een TOP3-plan uit een netwerkberaad wordt gedragen',
    kind: 'content',
    goal: '2',
    statement:
      'Maken gezin, netwerk en professionals het plan samen in een netwerkberaad? Dan komt er een goed plan waar iedereen achter staat.',
    context: 'Er moet iemand uit het eigen netwerk bij willen zijn. Lukt dat niet, dan kost het meer tijd.',
    evidence: [
      {
        by: 'samira',
        on: '2025-05-15',
        direction: 'for',
        perspective: 'family',
        from: ['Berk 24', 'hilversum'],
        text: 'Beide ouders noemden de afspraken na een maand nog steeds hun eigen afspraken. Dat was bij eerdere plannen niet zo.',
      },
      {
        by: 'joost',
        on: '2025-06-12',
        direction: 'for',
        perspective: 'professional',
        from: ['Beuk 12', 'huizen'],
        text: 'Na het beraad was in één keer duidelijk wie wat doet. Er hoefde geen apart overleg meer achteraan.',
      },
      {
        by: 'marloes',
        on: '2025-09-18',
        direction: 'nuance',
        perspective: 'professional',
        from: ['Vlier 18', 'gooise-meren'],
        text: 'Zonder iemand uit het eigen netwerk aan tafel werd het toch ons plan. Eerst iemand uit de familie erbij vragen hielp.',
      },
    ],
    shared: '2025-04-17',
    forFamilies:
      'Maken jullie het plan samen, met je eigen mensen erbij? Dan blijven de afspraken meer van jullie zelf. Soms kost het meer tijd om iemand van je eigen mensen erbij te krijgen.',
    underValidation: '2025-09-04',
    insufficient: '2025-11-06',
  },
  {
    key: 'roles-in-plan',
    by: 'eva',
    on: '2025-05-08',
    title: 'Leg in het plan vast wie wat doet',
    kind: 'process',
    goal: '1',
    statement:
      'Staan de taken en rollen van de professionals in een plan, dan blijft het aantal overleggen rond een gezin klein en zinvol.',
    evidence: [
      {
        by: 'eva',
        on: '2025-06-19',
        direction: 'for',
        perspective: 'professional',
        from: ['Berk 24', 'hilversum'],
        text: 'In het plan stond wie bij welk overleg hoort en wie mag afvallen. Van vier overleggen in de maand bleven er twee over.',
      },
      {
        by: 'karin',
        on: '2025-10-02',
        direction: 'for',
        perspective: 'organisation',
        from: ['Eik 31', 'hilversum'],
        text: 'Veilig Thuis wist vooraf bij welk deel van het plan het hoort en kon de rest loslaten.',
      },
      {
        by: 'thijs',
        on: '2025-10-16',
        direction: 'against',
        perspective: 'professional',
        from: ['Hazelaar 29', 'huizen'],
        text: 'De rollen stonden in het plan, maar bij ziekte nam niemand de taak over. Er kwam een extra overleg om dat te regelen.',
      },
    ],
    weighing: {
      by: 'eva',
      on: '2025-11-06',
      text: 'Het plan noemde nog geen vervanger. Dat spreekt de les niet tegen, maar maakt haar preciezer: zet bij elke taak wie het overneemt.',
    },
    shared: '2025-05-15',
    underValidation: '2025-09-18',
  },
  {
    key: 'room-to-act',
    by: 'bram',
    on: '2025-06-05',
    title: 'Organisaties moeten ruimte geven',
    kind: 'process',
    goal: '1',
    statement:
      'Betrokken professionals zijn niet genoeg. Voor goede resultaten en goede samenwerking is ook rugdekking van hun organisaties nodig, zodat zij kunnen doen wat nodig is.',
    evidence: [
      {
        by: 'bram',
        on: '2025-06-19',
        direction: 'for',
        perspective: 'organisation',
        text: 'Een teamleider gaf vooraf akkoord op extra uren. Daardoor kon de collega bij het beraad blijven tot het plan klaar was.',
      },
      {
        by: 'ruben',
        on: '2025-09-25',
        direction: 'for',
        perspective: 'professional',
        from: ['Meidoorn 44', 'gooise-meren'],
        text: 'Zonder akkoord van boven moest een afspraak met het gezin drie weken wachten.',
      },
    ],
    shared: '2025-06-19',
  },
  {
    key: 'no-triage',
    by: 'anke',
    on: '2025-06-12',
    title: 'Een apart triage-overleg is niet nodig',
    kind: 'process',
    goal: '5',
    statement:
      'De praktijkgroep ziet zelf wanneer een huishouden bij de toekomsttuinen past. Een apart overleg daarover voegt niets meer toe.',
    evidence: [
      {
        by: 'anke',
        on: '2025-10-02',
        direction: 'for',
        perspective: 'professional',
        from: ['Els 63', 'hilversum'],
        text: 'We begonnen zonder triage. Binnen een week was er contact met het gezin en niemand twijfelde of het paste.',
      },
      {
        by: 'mirjam',
        on: '2025-11-06',
        direction: 'for',
        perspective: 'professional',
        from: ['Iep 75', 'huizen'],
        text: 'Eén vraag aan een collega was genoeg om te weten dat dit huishouden bij de tuin past.',
      },
    ],
    shared: '2025-06-19',
    underValidation: '2025-10-02',
  },
  {
    key: 'ordinary-way',
    by: 'samira',
    on: '2025-05-22',
    title: 'Breng het als de gewone manier van werken',
    kind: 'content',
    goal: '5',
    statement:
      'Wie het als een project brengt en het gezin apart om toestemming vraagt om mee te doen, maakt de drempel hoger. Vertel dat de juiste kennis en kunde aan tafel zitten, en praat over de inhoud.',
    evidence: [
      {
        by: 'samira',
        on: '2025-06-12',
        direction: 'for',
        perspective: 'family',
        from: ['Linde 47', 'hilversum'],
        text: 'Bij het woord project haakte het gezin bijna af. Toen we vertelden wie er meedenkt en waarom, ging het gesprek verder.',
      },
      {
        by: 'wanda',
        on: '2025-09-18',
        direction: 'for',
        perspective: 'experience-expert',
        text: 'Een ouder die al veel hulp zag komen en gaan, wil geen proef zijn. Zij wil weten wie er blijft.',
      },
    ],
    shared: '2025-06-05',
    underValidation: '2025-09-18',
  },
  {
    key: 'flexible-hours',
    by: 'marloes',
    on: '2025-09-04',
    title: 'Flexibele werktijden helpen het gezin',
    kind: 'process',
    goal: '2',
    statement:
      'Kan een professional ook bijvoorbeeld in de avond komen, dan sluit de hulp beter aan en staat het gezin echt centraal.',
    evidence: [
      {
        by: 'marloes',
        on: '2025-09-25',
        direction: 'for',
        perspective: 'family',
        from: ['Vlier 18', 'gooise-meren'],
        text: 'Met een afspraak na het eten konden beide ouders erbij zijn, zonder vrij te vragen.',
      },
      {
        by: 'nadia',
        on: '2025-10-09',
        direction: 'nuance',
        perspective: 'professional',
        from: ['Vlier 18', 'gooise-meren'],
        text: 'Voor een jong kind is de avond te laat om mee te praten. Daarvoor plannen we een middag.',
      },
    ],
    shared: '2025-09-18',
    forFamilies:
      'Praten kan vaak beter ’s avonds of in het weekend. Dan kunnen meer mensen erbij zijn die voor jullie belangrijk zijn.',
  },
  {
    key: 'behavioural-scientists',
    by: 'nadia',
    on: '2025-09-04',
    title: 'Gedragswetenschappers horen vast bij de praktijkgroep',
    kind: 'content',
    goal: '4',
    statement:
      'Gedragswetenschappers van de gemeenten dragen de inhoud in een huishouden. Daarom zijn zij vast lid van de praktijkgroep. Inmiddels doen alle lokale gedragswetenschappers mee.',
    evidence: [
      {
        by: 'joost',
        on: '2025-10-02',
        direction: 'for',
        perspective: 'professional',
        from: ['Beuk 12', 'huizen'],
        text: 'De gedragswetenschapper kende het huishouden al uit de praktijkgroep en dacht dezelfde dag mee.',
      },
      {
        by: 'nadia',
        on: '2025-10-16',
        direction: 'for',
        perspective: 'organisation',
        text: 'Nu we er alle drie zijn, nemen we wat we leren mee naar het eigen team.',
      },
    ],
    shared: '2025-09-18',
  },
]
