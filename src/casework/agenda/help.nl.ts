import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens: 'Je krijgt een geheim adres. Je eigen agenda haalt daar op wanneer je iets hebt.',
  seenBy: 'Wie jouw agenda ziet, ziet het woord ‘Afspraak’ en de tijd, en meer niet.',
  never:
    'Een naam, een huishouden of een plek gaat nooit mee. Stop je met dit werk, dan stopt het adres vanzelf.',
}
