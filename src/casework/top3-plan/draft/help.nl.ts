import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Dit plan geldt vanaf nu en de tekst ligt vast. Gold er al een plan, dan blijft dat te lezen als eerdere versie.',
  seenBy: 'Het team, en iemand van het gezin pas als je het aan die persoon vrijgeeft.',
  never:
    'Actief maken stuurt niets naar het gezin. Wie het er niet mee eens is, blijft bij het plan te lezen.',
}
