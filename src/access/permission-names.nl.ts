import type { Permission } from './permissions.ts'

/** What each action of the product is called, as the log and docs/rechten.md say it. */
export const permissionNames = {
  'own-access:manage': 'Eigen toegang bekijken en overal uitloggen',

  'household-case:list': 'Lijst van eigen huishoudens',
  'household-case:open': 'Huishouden openen',
  'household-case:count-not-fitting': 'Tellen dat een huishouden niet past',
  'household-case:read': 'Huishouden bekijken',
  'household-case:change': 'Gegevens van een huishouden wijzigen',
  'secret-address:read': 'Geheim adres bekijken',
  'contact-person:hand-over': 'Vaste contactpersoon overdragen',
  'contact-person:step-in': 'Waarnemer laten instappen',
  'team:change': 'Team om een huishouden wijzigen',
  'network-consultation:record': 'Netwerkberaad vastleggen',
  'network-consultation:read': 'Netwerkberaad bekijken',
  'top3-plan:write': 'TOP3-plan schrijven',
  'top3-plan:read': 'TOP3-plan bekijken',
  'top3-plan:mark-own': 'Eigen mening bij het plan geven',
  'top3-plan:release': 'Plan vrijgeven aan het gezin',
  'safety-measurement:record': 'Veiligheid vastleggen',
  'challenge:raise': 'Kritische vraag stellen',
  'challenge:answer': 'Kritische vraag beantwoorden',
  'expert-consult:ask': 'Vraag stellen aan een deskundige',
  'expert-consult:answer': 'Vraag als deskundige beantwoorden',

  'family:read': 'Eigen pagina’s van het gezin bekijken',
  'family:mark-plan': 'Als gezinslid mening geven over het plan',
  'family:tell-how-we-are': 'Als gezinslid vertellen hoe het gaat',

  'practice:read': 'Praktijkgroep en lessen bekijken',
  'observation:share': 'Ervaring delen om van te leren',
  'lesson:write': 'Les schrijven',
  'lesson:validate': 'Les bewezen noemen',
  'improvement:write': 'Verbetervoorstel schrijven',
  'training:write': 'Scholing vastleggen',

  'steering:read': 'Vergaderingen en besluiten bekijken',
  'meeting:plan': 'Vergadering plannen',
  'meeting:treat': 'Vergadering vastleggen',
  'meeting:advise': 'Advies geven bij een vergadering',
  'development:write': 'Ontwikkeling vastleggen',
  'scenario:write': 'Scenario uitwerken',
  'progress-report:read': 'Voortgangsrapportage bekijken',
  'progress-report:make': 'Voortgangsrapportage maken',
  'progress-report:release': 'Voortgangsrapportage vrijgeven',

  'people:manage': 'Mensen en rollen beheren',
  'garden:manage': 'Toekomsttuinen en termijnen beheren',
  'audit:read': 'Logboek bekijken',
  'audit:review': 'Controle van het logboek vastleggen',
} as const satisfies Record<Permission, string>
