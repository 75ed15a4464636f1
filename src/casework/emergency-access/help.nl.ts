import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens: 'Je ziet kort wat nodig is om iemand nu te beschermen, van een gezin waar jij niet werkt.',
  seenBy:
    'De vaste contactpersoon hoort het meteen. De privacy officer leest je reden en beoordeelt of het terecht was.',
  never:
    'Adressen, gesprekken, berichten en brieven zie je nooit. Het sluit vanzelf, en uit nieuwsgierigheid zoeken mag niet.',
}
