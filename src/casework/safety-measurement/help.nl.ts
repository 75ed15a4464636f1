import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Je legt één cijfer van één persoon vast, met de eigen woorden. Bij een laag cijfer, een harde daling of woorden over gevaar krijgt de vaste contactpersoon of wie waarneemt dit meteen te zien.',
  seenBy: 'Het team; anderen uit het gezin zien dit cijfer niet.',
  never: 'We rekenen nooit een gemiddelde uit. Een cijfer beslist niets: dat doen mensen, samen.',
}
