import type { OfferAnswer } from './rules.ts'

export const answerNames: Record<OfferAnswer, string> = {
  wants: 'Wil er een',
  has: 'Heeft er al een',
  'not-now': 'Nu niet',
  'no-answer': 'Weet het nog niet',
}

export const text = {
  title: 'Vertrouwenspersoon',
  lead: 'Iedereen in een gezin kan praten met een vertrouwenspersoon van Jeugdstem. Die hoort niet bij ons. Bellen kan gratis: 088 - 555 10 00.',
  offered: (day: string, by: string) => `Aangeboden op ${day} door ${by}`,
  notOffered: 'Nog niet aangeboden',
  record: 'Leg vast dat je het aanbood',
  line: (names: string) => `Vertrouwenspersoon nog niet aangeboden aan ${names}.`,
  form: {
    title: 'Een vertrouwenspersoon aangeboden',
    lead: 'Bied het aan als jullie alleen zijn. Anderen hoeven niet te weten dat iemand er een wil.',
    person: 'Aan wie bood je het aan?',
    offeredOn: 'Op welke dag?',
    answer: 'Wat was het antwoord?',
    words: 'Iets om te onthouden',
    submit: 'Leg vast',
    done: 'Vastgelegd dat je een vertrouwenspersoon aanbood.',
  },
}
