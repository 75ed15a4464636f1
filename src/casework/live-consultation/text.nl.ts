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
  here: 'Waar we nu zijn',
  nothing: 'Hier komt te staan wat jullie zeggen.',
  onlyLeader: 'Alleen voor wie het gesprek leidt',
  both: 'Hier schreven twee mensen tegelijk. Beide staan er, tot iemand kiest.',
}
