/** What the forms about days of absence say when something is missing. */
export const needs = {
  colleague: 'Kies wie er waarneemt.',
  from: 'Vul de eerste dag in.',
  until: 'Vul de laatste dag in.',
  notInPast: 'Deze dag is al geweest. Kies vandaag of later.',
  untilBeforeFrom: 'De laatste dag ligt voor de eerste. Kies een latere dag.',
  tooLong: (days: number) =>
    `Dit is langer dan ${days} dagen. Draag het contact dan warm over: dan heeft het gezin weer één vaste contactpersoon.`,
  reason: 'Kies waarom de contactpersoon er niet is.',
  backOn: 'Vul in vanaf welke dag er niemand meer waarneemt.',
  backTooLate: (day: string) => `De waarneming duurt tot en met ${day}. Kies die dag of een eerdere.`,
  because: 'Kies waarom de waarneming eerder stopt.',
}
