export const text = {
  caption: 'Rondes waarin iedereen een cijfer geeft',
  wave: 'Ronde',
  days: 'Wanneer',
  missing: 'Mist nog',
  name: (months: number) => (months === 0 ? 'Bij de start' : `Na ${months} maanden`),
  all: 'Niemand',
  running: 'Loopt nu',
  between: (from: string, until: string) => `${from} tot en met ${until}`,
}
