import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Uit de oordelen en jullie gewichten volgt een volgorde. Erbij staat wanneer die volgorde zou omslaan.',
  seenBy: 'Iedereen die stuurt.',
  never:
    'Er volgt niets vanzelf uit de volgorde: mensen kiezen. Zolang er een zwaarwegend bezwaar open is, kan niemand een voorkeur vastleggen.',
}
