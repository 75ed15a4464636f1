import { text as shared } from '#src/audit/exclusion/text.nl.ts'

export const text = {
  title: 'Welke collega mag dit huishouden nooit zien?',
  link: 'Scherm af voor een collega',
  lead: 'Kent een collega dit gezin, of wil het gezin dat iemand dit nooit ziet? Leg het hier vast. De collega merkt er niets van en vindt het huishouden nergens, ook niet met noodtoegang.',
  fallback:
    'Is deze collega de waarnemer van de toekomsttuin? Dan stapt bij dit huishouden de waarnemer van een andere toekomsttuin in.',
  now: shared.now,
  line: (name: string) => `${name} ziet dit huishouden nooit`,
  asked: (asker: string) => `Gevraagd door: ${asker.toLowerCase()}`,
}
