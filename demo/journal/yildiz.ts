import type { PieceStory } from './telling.ts'

/** A family that reads along: a mother and a daughter, each what was released to her. */
export const yildizJournal: readonly PieceStory[] = [
  {
    by: 'samira',
    on: '2025-03-06',
    kind: 'visit',
    with: ['Fatma', 'Kemal'],
    words:
      'Aan de keukentafel gezeten met Fatma en Kemal. Kemal zegt: “Als ik thuiskom wil ik rust, en dan is er altijd iets.” Fatma zegt dat zij de kinderen dan naar boven stuurt. Zij willen allebei dat Emre beter slaapt.',
    released: [['Fatma', '2025-03-10']],
    view: [
      'Fatma Yildiz',
      '2025-03-11',
      'Ik stuur ze niet altijd naar boven. Vaak gaan ze zelf, omdat ze het aan zijn stem horen.',
      ['samira', '2025-03-12'],
    ],
  },
  {
    by: 'samira',
    on: '2025-03-20',
    kind: 'at-school',
    with: ['Noor'],
    alone: ['Noor'],
    others: 'de mentor van Noor',
    words:
      'Noor op school gesproken, eerst met haar mentor erbij en daarna alleen. Noor vertelt dat zij met muziek op haar kamer zit als het druk is. Zij wil graag dat iemand het ook eens aan Emre vraagt.',
    released: [['Noor', '2025-03-24']],
    corrected: [
      'samira',
      '2025-03-26',
      'Noor op school gesproken, eerst met haar mentor erbij en daarna alleen. Noor vertelt dat zij met muziek op haar kamer zit als er wordt geschreeuwd. Zij wil graag dat iemand het ook eens aan Emre vraagt.',
      'Noor zei dat ‘druk’ niet klopte: er wordt geschreeuwd.',
    ],
    releasedAgain: [['Noor', '2025-03-26']],
    view: ['Noor Yildiz', '2025-03-27', 'Ja zo was het. Dank je.', ['samira', '2025-03-31']],
  },
  {
    by: 'samira',
    on: '2025-05-15',
    kind: 'phone',
    with: ['Fatma', 'Kemal'],
    words:
      'Met Fatma en Kemal gebeld, de telefoon op tafel. Kemal loopt nu een blokje om als hij boos wordt. “De eerste keer dacht ik: wat een onzin. Maar het werkt wel.”',
    released: [['Fatma', '2025-05-19']],
  },
  {
    by: 'samira',
    on: '2025-06-19',
    kind: 'note',
    about: ['Noor', 'Emre'],
    words:
      'Noor vroeg om wat zij over de nachten vertelde niet te delen met haar ouders. Zij is bang dat haar vader dan boos op haar wordt.',
    teamReason: 'Noor vroeg hierom; lezen door een ouder kan haar in gevaar brengen.',
  },
  {
    by: 'eva',
    on: '2025-09-11',
    kind: 'office',
    with: ['Fatma'],
    alone: ['Fatma'],
    words:
      'Met Fatma gekeken naar wat haar moe maakt. Zij werkt vier avonden. Haar zus kan op dinsdag komen koken.',
    released: [['Fatma', '2025-09-15']],
  },
  {
    by: 'samira',
    on: '2025-10-09',
    kind: 'visit',
    with: ['Fatma', 'Kemal', 'Emre'],
    words:
      'Samen gegeten. Emre liet zijn tekeningen zien en vertelde over voetbal. Over thuis zei hij: “Alles is goed.” Kemal en Fatma vertelden dat zij op zondag met elkaar bespreken hoe de week was.',
    corrected: [
      'samira',
      '2025-10-13',
      'Samen gegeten. Emre liet zijn tekeningen zien en vertelde over voetbal. Over thuis zei hij: “Alles is goed.” Fatma vertelde dat zij en Kemal op zondag bespreken hoe de week was; Kemal was toen al weg.',
      'Kemal was bij dat deel niet meer aan tafel.',
    ],
  },
  {
    by: 'samira',
    on: '2025-11-06',
    kind: 'phone',
    with: ['Fatma'],
    words:
      'Fatma gebeld. De afspraak van dinsdag met haar zus is twee keer niet doorgegaan. Zij wil het zelf weer oppakken.',
    released: [['Fatma', '2025-11-10']],
    view: [
      'Fatma Yildiz',
      '2025-11-18',
      'Mijn zus kon niet omdat haar zoontje ziek was. Het ligt niet aan haar.',
    ],
  },
  {
    by: 'samira',
    on: '2025-11-17',
    kind: 'message',
    with: ['Noor'],
    words:
      'Noor stuurde een bericht dat het deze week weer drukker was. Teruggeschreven dat ik woensdag na school tijd heb.',
  },
]
