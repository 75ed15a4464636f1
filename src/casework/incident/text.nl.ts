import { beginningOf, type IncidentState, type IncidentStep, type Source, type Touch } from './rules.ts'

export const sourceNames = {
  fact: 'Zelf gezien, of op papier',
  told: 'Iemand vertelde het',
  opinion: 'Een vermoeden of mening',
} as const satisfies Record<Source, string>

export const touchNames = {
  hurt: 'Raakte gewond',
  afraid: 'Was bang',
  saw: 'Zag of hoorde het',
} as const satisfies Record<Touch, string>

export const stepNames = {
  'followed-up': 'Dit is eraan gedaan',
  added: 'Aanvulling of verbetering',
  reopened: 'Vraagt opnieuw aandacht',
} as const satisfies Record<IncidentStep, string>

export const stateNames = {
  open: 'Nog geen vervolg',
  'followed-up': 'Vervolg vastgelegd',
} as const satisfies Record<IncidentState, string>

export const text = {
  title: 'Incidenten',
  one: (day: string) => `Incident van ${day}`,
  record: 'Leg incident vast',
  none: 'Er is geen incident vastgelegd. Gebeurt er iets onveiligs, leg dan hier vast wat, wanneer en wie erbij was.',
  open: (count: number) =>
    count === 1 ? '1 incident wacht op vervolg' : `${count} incidenten wachten op vervolg`,
  call: (day: string) => `Het incident van ${day} heeft nog geen vervolg`,
  followUp: 'Leg het vervolg vast',
  timeline: (what: string) => `Incident: ${beginningOf(what, 90)}`,
  form: {
    title: 'Leg een incident vast',
    lead: 'Wat er gebeurde, zo precies als jullie het weten. Is er nu gevaar? Bel eerst 112.',
    happenedOn: 'Op welke dag?',
    around: 'Hoe laat ongeveer?',
    aroundHint: 'Bijvoorbeeld: na het eten, of rond 21 uur.',
    what: 'Wat gebeurde er?',
    whatHint: 'Beschrijf wat iemand deed en zei, zonder oordeel. Schrijf zo dat het gezin het kan lezen.',
    source: 'Hoe weten jullie dit?',
    toldBy: 'Wie vertelde het?',
    toldByHint: 'Alleen als iemand het vertelde. Bijvoorbeeld: oma, aan de telefoon.',
    who: 'Wie was erbij?',
    touchesOf: 'Kies wat er voor ieder gold.',
    police: 'Kenmerk van de politie',
    policeHint: 'Als de politie is geweest.',
    submit: 'Leg incident vast',
    done: 'Het incident staat erbij. Leg ook vast wat jullie eraan doen.',
  },
  page: {
    source: 'Hoe we dit weten',
    toldBy: (who: string) => `Verteld door ${who}`,
    police: 'Kenmerk van de politie',
    recorded: (who: string, day: string) => `Vastgelegd door ${who} op ${day}`,
    after: 'Wat er daarna gebeurde',
    stays: 'Het incident zelf verandert niet meer. Klopt er iets niet, zet het er dan bij als aanvulling.',
    step: 'Wat wil je vastleggen?',
    words: 'Beschrijf het',
    submit: 'Leg vast',
    done: 'Het staat erbij.',
    meanwhile: 'Een collega legde net ook iets vast bij dit incident. Lees dat eerst.',
  },
}
