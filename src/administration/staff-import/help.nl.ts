import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'We lezen je lijst en laten regel voor regel zien wat er zou gebeuren. Vind je het goed, dan nemen we alles over, of bij één fout niets.',
  seenBy: 'Alleen wie hier beheert.',
  never:
    'Een lijst haalt nooit iemand weg en neemt niemand een rol af. Mensen krijgen hierdoor geen huishouden te zien.',
}
