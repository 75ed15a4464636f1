/** What scenarios are usually weighed on: how they would be done, whether they can be, and what must become true for families. */
export const usualCriteria = [
  { name: 'Inhoud', meaning: 'Wat gaan we doen, voor wie?' },
  { name: 'Structuur', meaning: 'Wie doet wat, in welke vorm werken we samen?' },
  { name: 'Randvoorwaarden', meaning: 'Wat moet er geregeld zijn: mandaat, mensen, kennis?' },
  { name: 'Kosten', meaning: 'Wat kost het, en is daar geld voor?' },
  { name: 'Risico’s', meaning: 'Wat kan er misgaan, voor gezinnen en voor ons?' },
  { name: 'Juridische haalbaarheid', meaning: 'Mag het van de wet, en wat moet er eerst geregeld zijn?' },
  { name: 'Hulp eerder en passend', meaning: 'Komt hulp eerder, en past die beter bij het huishouden?' },
  { name: 'Stevige lokale teams', meaning: 'Werkt het lokale team zelf aan onveiligheid thuis?' },
  { name: 'Mens- en systeemgericht', meaning: 'Kijken we breed, naar de mens en iedereen eromheen?' },
  { name: 'Eén vast contactpersoon', meaning: 'Heeft het gezin steeds met dezelfde persoon te maken?' },
  { name: 'Kennis eerder dichtbij', meaning: 'Steunen deskundigen het lokale team vroeg genoeg?' },
  { name: 'Eerder en passender ingrijpen', meaning: 'Beginnen interventies op tijd, en passen ze?' },
  { name: 'Sleutelrol van het gezin', meaning: 'Staat het gezin in het midden en beslist het mee?' },
  {
    name: 'Structurele onveiligheid',
    meaning: 'Krijgen juist deze gezinnen sneller steun die past?',
  },
] as const
