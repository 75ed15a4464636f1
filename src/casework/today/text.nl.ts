export const text = {
  greeting: (hour: number, name: string) =>
    `${hour < 6 ? 'Goedenacht' : hour < 12 ? 'Goedemorgen' : hour < 18 ? 'Goedemiddag' : 'Goedenavond'} ${name}`,
  none: 'Geen huishouden vraagt vandaag iets van je.',
  some: (count: number) =>
    count === 1 ? 'Eén huishouden vraagt je aandacht.' : `${count} huishoudens vragen je aandacht.`,
  quiet: 'Verder rustig',
  invitations: (count: number) =>
    count === 1
      ? 'Je was erbij toen er iets veranderde. Wat hielp, en wat hinderde?'
      : `Je was er ${count} keer bij toen er iets veranderde. Wat hielp, en wat hinderde?`,
  tellWhatHelped: 'Vertel het de praktijkgroep',
  urgency: { now: 'Direct', week: 'Deze week', later: 'Later' },
  empty: 'Je bent nog bij geen huishouden betrokken',
  emptyLead: 'Open een huishouden, of wacht tot een collega je in een team vraagt.',
  more: (count: number) => `Nog ${count}`,
  informLate: 'Het gezin weet nog niet dat jullie samenwerken',
  informSoon: (day: string) => `Vertel het gezin voor ${day} dat jullie samenwerken`,
  informStep: 'Leg vast dat het gezin het weet',
}
