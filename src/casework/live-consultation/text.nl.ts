import type { LineKind, Step } from './rules.ts'

export const stepNames: Record<Step, string> = {
  welcome: 'Welkom en doel',
  worries: 'Zorgen, wat gaat goed, wat moet er gebeuren',
  situations: 'De onveilige situaties',
  conditions: 'De voorwaarden',
  agreements: 'De afspraken',
  close: 'Afronden',
  closed: 'Het beraad is klaar',
}

export const kindNames: Record<LineKind, { one: string; many: string }> = {
  worry: { one: 'Een zorg', many: 'Zorgen' },
  'goes-well': { one: 'Wat goed gaat', many: 'Wat gaat goed' },
  'must-happen': { one: 'Wat er moet gebeuren', many: 'Wat moet er gebeuren' },
  situation: { one: 'Een onveilige situatie', many: 'Onveilige situaties' },
  condition: { one: 'Een voorwaarde', many: 'Voorwaarden' },
  agreement: { one: 'Een afspraak', many: 'Afspraken' },
}

export const text = {
  title: 'Het beraad',
  here: 'Waar we nu zijn',
  said: 'Wat er is gezegd',
  nothing: 'Hier komt te staan wat jullie zeggen.',
  onlyLeader: 'Alleen voor wie het gesprek leidt',
  both: 'Hier schreven twee mensen tegelijk. Beide staan er, tot iemand kiest.',
  change: 'Pas aan',
  gone: 'Je ziet niet meer vanzelf wat er bij komt. Open deze pagina opnieuw.',
  away: 'Geen verbinding. Wat je typt blijft staan, en straks zie je wat er bij kwam.',
  isClosed: 'Het beraad is klaar. Er kan niets meer bij.',
  say: {
    kind: 'Waar hoort dit bij?',
    words: 'Wat wil je zeggen?',
    audience: 'Wie mag dit zien?',
    everyone: 'Iedereen in dit beraad',
    facilitator: 'Alleen wie het gesprek leidt',
    submit: 'Zeg dit',
    done: 'Het staat erbij.',
  },
  changing: {
    title: 'Pas deze woorden aan',
    lead: 'Wat er stond blijft bewaard.',
    submit: 'Bewaar deze woorden',
    done: 'De woorden zijn aangepast.',
  },
  lead: {
    next: (step: string) => `Verder: ${step}`,
    before: (step: string) => `Terug: ${step}`,
    done: 'Jullie zijn een stap verder.',
    codes: 'Codes om mee te doen',
  },
  open: {
    title: 'Begin dit beraad',
    lead: 'Vanaf nu kan ieder die komt meedoen, met een code of met een eigen inlog.',
    submit: 'Begin',
    done: 'Het beraad is begonnen.',
  },
  codes: {
    title: 'Codes om mee te doen',
    lead: 'Een code werkt een half uur en op één apparaat. Een nieuwe code sluit het apparaat dat er was.',
    seat: 'Voor wie is de code?',
    submit: 'Maak een code',
    done: 'De code staat op deze pagina.',
    none: 'Nog geen code',
    entered: 'Doet mee',
    noSeats: 'Iedereen die komt heeft een eigen inlog.',
    unknown: 'Deze persoon komt niet naar dit deel van het beraad.',
  },
  join: {
    title: 'Doe mee met het gesprek',
    lead: 'Vul de code in die je kreeg.',
    code: 'Code',
    submit: 'Doe mee',
    wrong: 'Deze code opent niets. Misschien is hij verlopen of al gebruikt. Vraag een nieuwe.',
  },
  leave: 'Ga weg uit het gesprek',
}
