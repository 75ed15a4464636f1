/** What the forms about gardens and terms say when something is missing. */
export const needs = {
  fallback: 'Kies wie de waarnemer wordt.',
  address: 'Vul een heel webadres in dat met https:// begint, zoals https://www.buienradar.nl/',
  number: (least: number, most: number) => `Vul een heel getal in van ${least} tot en met ${most}.`,
}
