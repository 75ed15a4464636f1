export const plannedAddress = (caseId: string, id: string) => `/huishoudens/${caseId}/beraad/${id}`
export const momentAddress = (caseId: string, id: string, sitting: number) =>
  `${plannedAddress(caseId, id)}/moment/${sitting}`
export const newPlanAddress = (caseId: string) => `/huishoudens/${caseId}/beraad/nieuw`
export const recordAddress = (caseId: string, id: string) =>
  `/huishoudens/${caseId}/netwerkberaad/nieuw?gepland=${id}`
