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

  route('beheer', 'administration/people/start.page.tsx'),
  route('beheer/mensen', 'administration/people/people.page.tsx'),
  route('beheer/mensen/nieuw', 'administration/people/add-colleague.page.tsx'),
  route('beheer/mensen/:accountId', 'administration/people/colleague.page.tsx'),
  route('beheer/mensen/:accountId/gegevens', 'administration/people/change-colleague.page.tsx'),
  route('beheer/mensen/:accountId/rol', 'administration/people/give-role.page.tsx'),
  route('beheer/mensen/:accountId/rol/:roleId', 'administration/people/end-role.page.tsx'),
  route('beheer/mensen/:accountId/vertrek', 'administration/people/end-employment.page.tsx'),
  route('beheer/tuinen', 'administration/gardens/gardens.page.tsx'),
  route('beheer/tuinen/:gardenId', 'administration/gardens/fallback-holder.page.tsx'),
  route('beheer/termijnen', 'administration/gardens/settings.page.tsx'),
  route('beheer/termijnen/:name', 'administration/gardens/change-setting.page.tsx'),

  route('logboek', 'audit/log/log.page.tsx'),
  route('logboek/zegel', 'audit/seal/seal.page.tsx'),
  route('logboek/controle', 'audit/review/review.page.tsx'),
  route('logboek/controles', 'audit/review/reviews.page.tsx'),
] satisfies RouteConfig
