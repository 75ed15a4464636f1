import { index, type RouteConfig, route } from '@react-router/dev/routes'

/** Every address of the product, in reading order, with the file that answers it. */
export default [
  index('identity/home.page.tsx'),
  route('inloggen', 'identity/sign-in/sign-in.page.tsx'),
  route('uitloggen', 'identity/sign-in/sign-out.page.tsx'),
  route('mijn-toegang', 'identity/my-access/my-access.page.tsx'),

  route('vandaag', 'casework/today/today.page.tsx'),

  route('huishoudens', 'casework/household/households.page.tsx'),
  route('huishoudens/nieuw', 'casework/household/open-household.page.tsx'),
  route('huishoudens/past-niet', 'casework/household/not-fitting.page.tsx'),
  route('huishoudens/:caseId', 'casework/household/household.page.tsx'),
  route('huishoudens/:caseId/gegevens', 'casework/household/change-household.page.tsx'),
  route('huishoudens/:caseId/personen', 'casework/household/add-person.page.tsx'),
  route('huishoudens/:caseId/geheim-adres/:homeId', 'casework/household/secret-address.page.tsx'),
  route('huishoudens/:caseId/overdracht', 'casework/contact-person/handover.page.tsx'),
  route('huishoudens/:caseId/waarnemer', 'casework/contact-person/step-in.page.tsx'),
  route('huishoudens/:caseId/team', 'casework/contact-person/team.page.tsx'),
  route('huishoudens/:caseId/team/:involvementId', 'casework/contact-person/leave-team.page.tsx'),

  route('voortgang', 'governance/progress-report/reports.page.tsx'),
  route('voortgang/nieuw', 'governance/progress-report/begin-report.page.tsx'),
  route('voortgang/aantallen', 'governance/progress-report/publication.page.tsx'),
  route('voortgang/:reportId', 'governance/progress-report/report.page.tsx'),
  route('voortgang/:reportId/bewerken', 'governance/progress-report/change-report.page.tsx'),
  route('voortgang/:reportId/vrijgeven', 'governance/progress-report/release.page.tsx'),
  route('voortgang/:reportId/:file', 'governance/progress-report/download.page.tsx'),
] satisfies RouteConfig
