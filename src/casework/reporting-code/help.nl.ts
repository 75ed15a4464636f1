import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Je loopt vijf stappen langs en schrijft op wat je zag, met wie je sprak en wat je besloot. In nood hoef je daar niet op te wachten: bel meteen.',
  seenBy: 'Het team, ook later op de tijdlijn.',
  never: 'Hier gaat nooit een melding de deur uit: melden doe je zelf. Het advies beslist niet voor jou.',
}
