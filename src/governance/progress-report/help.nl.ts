import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'De rapportage wordt vastgezet, precies zoals een tweede persoon haar goedkeurde. Verandert er daarvóór nog een woord of een cijfer, dan leest die haar opnieuw.',
  seenBy: 'Wie je als lezer koos, en wie rapportages maakt.',
  never:
    'Wat is vrijgegeven, verandert nooit meer. Een fout herstel je met een nieuwe uitgave, met de reden erbij.',
}
