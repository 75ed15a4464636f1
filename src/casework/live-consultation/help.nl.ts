import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Het beraad begint, en wie komt doet mee op het grote scherm of op de eigen telefoon, met een eigen code.',
  seenBy:
    'Op het grote scherm staat alleen wat iedereen aan tafel mag zien. Vertelt iemand iets apart, dan leest alleen wie het gesprek leidt dat.',
  never:
    'Niemand merkt aan het eigen scherm dat een ander iets apart vertelde. Het cijfer van een kind komt nooit op het grote scherm.',
}
