/** What the forms about terms and choices of the region say when something is missing. */
export const needs = {
  address: 'Vul een heel webadres in dat met https:// begint, zoals https://www.buienradar.nl/',
  fewerWords: (most: number) => `Gebruik hoogstens ${most} woorden.`,
  shorterWords: (most: number) => `Zet elk woord op een eigen regel, van hoogstens ${most} letters.`,
  realWords: 'Elk woord heeft ten minste twee letters na elkaar.',
  number: (least: number, most: number) => `Vul een heel getal in van ${least} tot en met ${most}.`,
  pageName: 'Vul een korte naam in, van 3 tot 40 letters. Gebruik geen tekens zoals < of /.',
  tellingName: 'Deze naam kan iets verraden aan wie meekijkt. Kies een naam die bij iedereen kan staan.',
  who: 'Vul in wie mensen dan bellen.',
  phone: 'Vul een telefoonnummer in, zoals 0800-2000 of 06 12 34 56 78.',
  when: 'Vul in wanneer je dit nummer kunt bellen.',
  fewerLines: (most: number) => `Zet er hoogstens ${most} nummers bij. Te veel nummers zoekt niemand door.`,
  emergency: '112 staat er al, en blijft.',
  twice: 'Dit nummer staat er al.',
  readableName: 'Vul een naam in van 2 tot 60 letters. Gebruik geen tekens zoals < of >.',
  colour: 'Vul een kleur in met een # en zes tekens, zoals #0e5a50.',
  tooLight: (most: string) =>
    `Deze kleur is te licht: witte letters zijn er niet op te lezen, en de kleur niet op papier. Kies een donkerdere kleur, zoals ${most}.`,
  choice: 'Kies één van beide.',
  fromDay: 'Vul in vanaf welke dag dit geldt.',
  notInPast: 'Kies vandaag of een latere dag. Wat geweest is, verandert niet.',
}
