import type { FollowUp, Reason, Verdict } from './rules.ts'

export const reasonNames = {
  danger: 'Er is nu direct gevaar voor iemand',
  missing: 'Iemand is vermist of weggelopen',
  'at-the-door': 'Het gezin staat hier of belt nu, en de contactpersoon is er niet',
  other: 'Iets anders wat niet kan wachten',
} as const satisfies Record<Reason, string>

export const verdictNames = {
  right: 'Dit was terecht',
  'not-right': 'Dit was niet terecht',
} as const satisfies Record<Verdict, string>

export const followNames = {
  talk: 'Ik praat met deze collega',
  leader: 'De leidinggevende weet het en doet er iets mee',
  family: 'De vaste contactpersoon vertelt het aan het gezin',
  'data-breach': 'Ik meld het als datalek',
} as const satisfies Record<FollowUp, string>

export const text = {
  title: 'Noodtoegang',
  lead: 'Wie opende een huishouden waar hij of zij niet werkt, en waarom? Jij kijkt bij elke keer of het terecht was.',
  log: 'Logboek',
  toJudge: 'Nog te beoordelen',
  noneToJudge: 'Er is niets te beoordelen',
  noneToJudgeLead: 'Opent iemand een huishouden met noodtoegang, dan staat het hier meteen.',
  judged: 'Beoordeeld',
  waiting: (count: number) =>
    count === 0
      ? 'Noodtoegang: niets te beoordelen'
      : `Noodtoegang: ${count === 1 ? 'één keer' : `${count} keer`} te beoordelen`,
  line: (name: string, moment: string) => `${name}, ${moment}`,
  by: (day: string) => `Beoordeel dit uiterlijk op ${day}.`,
  late: (day: string) => `Dit had op ${day} beoordeeld moeten zijn.`,
  isLate: 'te laat',
  isOpen: 'nu open',
  judgedOn: (verdict: string, who: string, day: string) => `${verdict}. ${who}, ${day}`,
  judge: {
    title: 'Was deze noodtoegang terecht?',
    lead: 'Kijk in het logboek wat er is bekeken, en vraag het na bij de collega en de vaste contactpersoon.',
    who: 'Wie',
    role: 'Rol',
    garden: 'Toekomsttuin',
    contact: 'Vaste contactpersoon',
    reason: 'Waarom',
    words: 'In eigen woorden',
    when: 'Open',
    tries: 'Keer gezocht die dag',
    until: (from: string, until: string) => `van ${from} tot ${until}`,
    endedBy: (name: string) => `gestopt door ${name}`,
    log: 'Bekijk de regels van deze collega op die dag',
    stop: 'Stop de noodtoegang nu',
    verdict: 'Wat vind je?',
    why: 'Waarom?',
    whyHint: 'De collega en de vaste contactpersoon lezen dit ook. Noem niemand van het gezin.',
    follows: 'Was het niet terecht: wat gebeurt er nu?',
    breachHint: 'Bij een datalek hoort de toezichthouder het binnen 72 uur nadat iemand het ontdekte.',
    barred: 'Was het niet terecht: tot en met welke dag krijgt deze collega geen noodtoegang?',
    submit: 'Leg je oordeel vast',
    done: 'Je oordeel staat vast. De collega leest het.',
    notOwn: 'Dit was je eigen noodtoegang. Een andere privacy officer beoordeelt haar.',
    already: 'Een collega heeft dit net beoordeeld.',
    barredLine: (day: string) => `Geen noodtoegang tot en met ${day}`,
  },
  stop: {
    title: 'Stop deze noodtoegang?',
    lead: (name: string) => `${name} ziet dan meteen niets meer. Is er nu gevaar? Bel eerst.`,
    submit: 'Stop de noodtoegang',
    done: 'De noodtoegang is gestopt.',
  },
}
