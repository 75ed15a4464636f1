/** What is said about an experience expert whom a family invited. */
export const text = {
  title: 'Uitnodiging van een ervaringsdeskundige',
  link: 'Leg vast dat het gezin een ervaringsdeskundige uitnodigt',
  form: {
    title: 'Het gezin nodigt een ervaringsdeskundige uit',
    lead: 'Alleen het gezin nodigt uit, voor een afgesproken tijd. Daarna sluit de toegang vanzelf.',
    submit: 'Leg de uitnodiging vast',
    done: 'De uitnodiging staat vast. Het gezin ziet wie er meedoet en kan het meteen stoppen.',
    nobody: 'In de regio werkt nu geen ervaringsdeskundige.',
    expert: 'Wie nodigt het gezin uit?',
    invitedBy: 'Wie van het gezin vroeg dit?',
    invitedByHint: 'Deze mensen zien de uitnodiging op hun eigen pagina’s en kunnen haar zelf stoppen.',
    how: 'Hoe vroeg het gezin dit?',
    howHint:
      'Bijvoorbeeld: aan de keukentafel, na het gesprek met school. Wij boden het aan, nee was ook goed.',
    task: 'Wat komt deze persoon doen?',
    from: 'Vanaf welke dag?',
    last: 'Tot en met welke dag?',
    lastHint: (months: number) => `Hoogstens ${months} maanden.`,
    reads:
      'Wat leest deze persoon? Het plan, de cijfers, de tijdlijn en wat er in het contactjournaal over het gezin staat. Ook als er direct gevaar is.',
    readsNot:
      'Wat niet? Een geheim adres, en wat in het contactjournaal alleen voor het team is. Deze persoon legt zelf niets vast, behalve de eigen mening bij het plan.',
    knows: 'Iedereen van het gezin van twaalf jaar of ouder weet wat deze persoon wel en niet leest',
    choose: 'Kies',
    notAllowed: 'Deze persoon kan niet worden uitgenodigd. Kies een ander.',
    notFamily: 'Alleen iemand van het gezin van twaalf jaar of ouder nodigt uit.',
    already: 'Deze persoon doet in deze tijd al mee.',
  },
  list: {
    title: 'Uitnodigingen van het gezin',
    invitedBy: 'Uitgenodigd door',
    how: 'Hoe',
    time: 'Tijd',
    between: (from: string, last: string) => `${from} tot en met ${last}`,
    ended: (when: string, who: string) => `Gestopt op ${when} door ${who}`,
    byFamily: 'het gezin',
    why: 'Waarom gestopt',
    state: { planned: 'begint nog', running: 'doet mee', over: 'voorbij', ended: 'gestopt' },
  },
  guest: 'Huishoudens waar je aan meedoet',
  guestUntil: (day: string) => `tot en met ${day}`,
  timeline: {
    invited: (who: string, by: string) => `${by} nodigde ${who} uit`,
    ended: (who: string) => `De uitnodiging van ${who} stopte`,
  },
}
