export const text = {
  greeting: (hour: number, name: string) =>
    `${hour < 6 ? 'Goedenacht' : hour < 12 ? 'Goedemorgen' : hour < 18 ? 'Goedemiddag' : 'Goedenavond'} ${name}`,
  none: 'Geen huishouden vraagt vandaag iets van je.',
  some: (count: number) =>
    count === 1 ? 'Eén huishouden vraagt je aandacht.' : `${count} huishoudens vragen je aandacht.`,
  quiet: 'Verder rustig',
  urgency: { now: 'Direct', week: 'Deze week', later: 'Later' },
  empty: 'Je bent nog bij geen huishouden betrokken',
  emptyLead: 'Open een huishouden, of wacht tot een collega je in een team vraagt.',
  more: (count: number) => `Nog ${count}`,
  informLate: 'Het gezin weet nog niet dat jullie samenwerken',
  informSoon: (day: string) => `Vertel het gezin voor ${day} dat jullie samenwerken`,
  informStep: 'Leg vast dat het gezin het weet',
}
