import type { Finding } from './rules.ts'

export const findingNames = {
  none: 'Niets bijzonders',
  question: 'Een vraag: iemand moet iets uitleggen',
  serious: 'Ernstig: iemand zag of deed iets wat niet mag',
} as const satisfies Record<Finding, string>

export const findingShort = {
  none: 'niets bijzonders',
  question: 'een vraag',
  serious: 'ernstig',
} as const satisfies Record<Finding, string>

export const text = {
  title: 'Leg vast wat je hebt bekeken',
  lead: 'Zo kan de regio laten zien dat iemand meekijkt. Wat je vastlegt, blijft staan en kan niet meer veranderen.',
  from: 'Bekeken vanaf',
  until: 'Bekeken tot en met',
  finding: 'Wat vond je?',
  seriousHint: 'Is het een datalek? Dan hoort de toezichthouder het binnen 72 uur nadat iemand het ontdekte.',
  words: 'Toelichting',
  wordsHint: 'Noem geen gezin. Bij een vraag of iets ernstigs: wat vond je, en wat doe je ermee?',
  submit: 'Leg de controle vast',
  done: (lines: number) =>
    `De controle is vastgelegd: ${lines === 1 ? 'één regel' : `${lines} regels`} in deze periode.`,
  list: 'Eerdere controles',
  listLead: 'Wat er is bekeken, door wie, en wat daarbij is gevonden.',
  none: 'Er is nog geen controle vastgelegd',
  noneLead: 'Bekijk de regels in het logboek en leg daarna vast wat je vond.',
  when: 'Wanneer',
  by: 'Door',
  period: 'Periode',
  lines: 'Regels',
  result: 'Gevonden',
  log: 'Logboek',
  between: (from: string, until: string) => `${from} tot en met ${until}`,
}
