export const needs = {
  under: 'Kies bij welke onveilige situatie dit hoort.',
  owner: 'Kies wie ervoor zorgt.',
  ownerIsChild:
    'Een kind dat zelf gevaar loopt of jonger is dan 12 jaar, draagt geen afspraak. Kies een volwassene.',
  due: 'Vul in wanneer.',
  dueInPast: 'Deze dag is al geweest. Kies een dag vanaf vandaag.',
}
