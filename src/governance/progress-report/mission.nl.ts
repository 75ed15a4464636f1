import type { ReportSnapshot } from './document/snapshot.ts'

/** What the Toekomstscenario is for, as the region tells it. */
export const mission: ReportSnapshot['mission'] = {
  headline: 'Hulp komt eerder en past beter bij het huishouden',
  points: [
    {
      title: 'Stevige lokale teams',
      text: 'Het lokale team werkt zelf aan onveiligheid in de thuissituatie.',
    },
    {
      title: 'Mens- en systeemgericht',
      text: 'We kijken breed: naar de mens en naar iedereen om die mens heen.',
    },
    { title: 'Eén vast contactpersoon', text: 'Het gezin heeft steeds met dezelfde persoon te maken.' },
    { title: 'Kennis eerder dichtbij', text: 'Deskundigen sluiten vroeg aan en steunen het lokale team.' },
    { title: 'Eerder en passender', text: 'Interventies beginnen op tijd en passen bij wat er nodig is.' },
  ],
  background: [
    'Met netwerkpartners en ervaringsdeskundigen leren we anders kijken, denken en doen.',
    'Het gezin staat in het midden en heeft zelf een sleutelrol.',
    'Zo krijgen gezinnen met structurele onveiligheid sneller steun die past.',
  ],
}
