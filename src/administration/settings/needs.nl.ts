/** What the forms about terms and choices of the region say when something is missing. */
export const needs = {
  address: 'Vul een heel webadres in dat met https:// begint, zoals https://www.buienradar.nl/',
  fewerWords: (most: number) => `Gebruik hoogstens ${most} woorden.`,
  shorterWords: (most: number) => `Zet elk woord op een eigen regel, van hoogstens ${most} letters.`,
  realWords: 'Elk woord heeft ten minste twee letters na elkaar.',
  number: (least: number, most: number) => `Vul een heel getal in van ${least} tot en met ${most}.`,
  pageName: 'Vul een korte naam in, van 3 tot 40 letters. Gebruik geen tekens zoals < of /.',
  tellingName: 'Deze naam kan iets verraden aan wie meekijkt. Kies een naam die bij iedereen kan staan.',
  fromDay: 'Vul in vanaf welke dag dit geldt.',
  notInPast: 'Kies vandaag of een latere dag. Wat geweest is, verandert niet.',
}
