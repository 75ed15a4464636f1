export const text = {
  title: 'Geef het plan vrij',
  lead: 'Wie je kiest, mag deze versie lezen: op de eigen pagina’s, of op papier. Meningen van anderen staan daar niet bij.',
  person: 'Wie mag dit plan lezen?',
  already: 'Leest het plan al',
  shut: (names: string) =>
    `De toegang is dicht voor ${names}: dan gaat er ook niets op papier mee. Geef het pas vrij als de toegang weer open is.`,
  ways: 'Bekijk waarom',
  hintTitle: 'Lees het plan eerst met de ogen van deze persoon',
  hint: 'Staat er iets in wat iemand in gevaar brengt als deze persoon het leest? Een plek, een naam, wat een kind vertelde? Geef het dan niet vrij, en bespreek het in het team.',
  safe: 'Ik heb het plan nagelezen. Er staat niets in wat iemand in gevaar brengt als deze persoon het leest.',
  submit: 'Geef het plan vrij',
  hasPages: 'heeft eigen pagina’s',
  noPages: 'heeft nog geen eigen pagina’s: geef het op papier',
  done: 'Het plan is vrijgegeven.',
  doneOnPaper:
    'Het plan is vrijgegeven, maar deze persoon heeft nog geen eigen pagina’s. Geef het plan op papier.',
  twice: 'Deze persoon mag dit plan al lezen.',
  draft: 'Dit is nog een concept. Maak het eerst actief.',
  withdraw: {
    title: (name: string) => `Mag ${name} dit plan niet meer lezen?`,
    lead: 'Het plan verdwijnt meteen van de eigen pagina. Wat al gelezen is, kun je niet terughalen.',
    submit: 'Trek de vrijgave in',
    done: 'De vrijgave is ingetrokken.',
  },
}
