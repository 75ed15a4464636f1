import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'De nazorg begint: drie keer kijken jullie of het goed blijft gaan, en pas daarna sluit je echt af.',
  seenBy: 'Het team. Wat jullie afspreken voor de tijd hierna, schrijf je zo op dat het gezin het kan lezen.',
  never:
    'Het gezin raakt in de nazorg de vaste contactpersoon niet kwijt. Afsluiten wist niets uit het dossier.',
}
