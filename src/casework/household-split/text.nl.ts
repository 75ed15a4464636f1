export const text = {
  link: 'Gaat een deel apart verder? Splits het huishouden',
  title: 'Splits het huishouden',
  lead: 'Een deel van het gezin gaat verder als eigen huishouden. Dit huishouden houdt zijn geschiedenis en zijn plan. Het nieuwe begint vandaag, met jou als vaste contactpersoon; overdragen kan daarna.',
  ways: 'Wie nu eigen pagina’s heeft',
  keeps: 'Wie mag de pagina’s van dit huishouden blijven lezen?',
  keepsHint:
    'Wie weggaat en hier geen vinkje heeft, kan ze meteen niet meer lezen. Vandaag vraagt je dan om het te vertellen. Met een vinkje kan het nog 90 dagen. Wie blijft, houdt de toegang.',
  noWays: 'Niemand van dit huishouden heeft nu eigen pagina’s.',
  inNameOf: (name: string, of: string) => `${name}, namens ${of}`,
  closes: 'Hoort bij een ander huishouden sinds het huishouden is gesplitst.',
  who: 'Wie er meegaan',
  going: 'Gaat mee en hoort hier dan niet meer bij',
  both: 'Hoort daarna bij allebei',
  bothHint: 'Bijvoorbeeld een kind dat op twee adressen woont. Het blijft één kind.',
  newOne: 'Het nieuwe huishouden',
  home: 'Waar zij gaan wonen',
  why: 'Waarom worden dit twee huishoudens?',
  whyHint: 'Dit lezen de mensen die bij één van beide huishoudens werken. Noem geen adres.',
  submit: 'Splits het huishouden',
  done: 'Het nieuwe huishouden staat er. Wie meekijkt vraag je zelf in het team.',
  keptOut:
    'Dit huishouden is afgeschermd voor een collega die bij het nieuwe nodig is. Vraag de privacyfunctionaris om hulp.',
  closed: 'Dit huishouden is afgesloten. Heropen het eerst.',
  notice: {
    from: (day: string) => `Dit huishouden kwam op ${day} voort uit een ander huishouden:`,
    into: (day: string) => `Een deel van het gezin ging op ${day} verder als eigen huishouden:`,
    hidden: 'daar werk jij niet bij.',
  },
  timeline: {
    from: 'Dit werd een eigen huishouden',
    into: 'Een deel van het gezin ging verder als eigen huishouden',
  },
} as const
