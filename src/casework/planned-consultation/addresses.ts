export const plannedAddress = (caseId: string, id: string) => `/huishoudens/${caseId}/beraad/${id}`
export const newPlanAddress = (caseId: string) => `/huishoudens/${caseId}/beraad/nieuw`
export const recordAddress = (caseId: string, id: string) =>
  `/huishoudens/${caseId}/netwerkberaad/nieuw?gepland=${id}`
