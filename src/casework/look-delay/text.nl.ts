export const text = {
  title: 'Wie keek mee: later laten zien',
  link: 'Wie keek mee: later laten zien',
  lead: 'Wie eigen pagina’s heeft, ziet daar per maand wie naar het eigen deel keek. Brengt dat nu iemand in gevaar? Dan komt er voor die persoon voorlopig niets bij.',
  unseen:
    'Deze persoon merkt niets: de uitleg bij de lijst is bij iedereen gelijk. Ook anderen zien het niet.',
  none: 'Niemand van dit huishouden heeft eigen pagina’s.',
  now: 'Wat nu geldt',
  line: (who: string, until: string, by: string) => `${who}, tot en met ${until}. Besloten door ${by}`,
  person: 'Voor wie?',
  until: 'Tot en met welke dag?',
  untilHint: 'Hoogstens zes maanden.',
  why: 'Waarom?',
  whyHint: 'Alleen de contactpersoon en de duo-partner lezen dit.',
  submit: 'Laat het later zien',
  done: 'Vastgelegd. Er komt op die pagina voorlopig niets bij.',
}
