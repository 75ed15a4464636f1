/** What the forms about gardens and terms say when something is missing. */
export const needs = {
  fallback: 'Kies wie de waarnemer wordt.',
  address: 'Vul een heel webadres in dat met https:// begint, zoals https://www.buienradar.nl/',
  fewerWords: (most: number) => `Gebruik hoogstens ${most} woorden.`,
  shorterWords: (most: number) => `Zet elk woord op een eigen regel, van hoogstens ${most} letters.`,
  realWords: 'Elk woord heeft ten minste twee letters na elkaar.',
  number: (least: number, most: number) => `Vul een heel getal in van ${least} tot en met ${most}.`,
}
