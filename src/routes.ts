import { index, prefix, type RouteConfig, route } from '@react-router/dev/routes'

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
  route('huishoudens/:caseId/netwerkberaad/nieuw', 'casework/network-consultation/record.page.tsx'),
  route(
    'huishoudens/:caseId/netwerkberaad/:consultationId',
    'casework/network-consultation/consultation.page.tsx',
  ),
  route(
    'huishoudens/:caseId/netwerkberaad/:consultationId/aanvulling',
    'casework/network-consultation/correction.page.tsx',
  ),
  route('huishoudens/:caseId/plan/nieuw', 'casework/top3-plan/draft/start.page.tsx'),
  ...prefix('huishoudens/:caseId/plan/:planId', [
    index('casework/top3-plan/plan.page.tsx'),
    route('soort', 'casework/top3-plan/draft/kind.page.tsx'),
    route('situatie/:situationId?', 'casework/top3-plan/draft/situation/situation.page.tsx'),
    route('situatie/:situationId/weg', 'casework/top3-plan/draft/situation/remove-situation.page.tsx'),
    route('situatie/:situationId/voorwaarden', 'casework/top3-plan/draft/situation/conditions.page.tsx'),
    route('situatie/:situationId/afspraak', 'casework/top3-plan/draft/agreement/agreement.page.tsx'),
    route('afspraak/:agreementId', 'casework/top3-plan/draft/agreement/agreement.page.tsx', {
      id: 'change-agreement',
    }),
    route('afspraak/:agreementId/weg', 'casework/top3-plan/draft/agreement/remove-agreement.page.tsx'),
    route('rollen', 'casework/top3-plan/draft/roles.page.tsx'),
    route('kijkmoment', 'casework/top3-plan/draft/review.page.tsx'),
    route('actief', 'casework/top3-plan/draft/activate.page.tsx'),
    route('voorwaarde/:conditionId', 'casework/top3-plan/follow/condition.page.tsx'),
    route('afspraak/:agreementId/kijk', 'casework/top3-plan/follow/check.page.tsx'),
    route('mijn-mening', 'casework/top3-plan/marks/own-mark.page.tsx'),
    route('mening/:participantId', 'casework/top3-plan/marks/mark.page.tsx'),
    route('vrijgeven', 'casework/top3-plan/release/release.page.tsx'),
    route('vrijgeven/:personId', 'casework/top3-plan/release/withdraw.page.tsx'),
  ]),
] satisfies RouteConfig
