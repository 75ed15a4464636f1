export const visitsAddress = (caseId: string) => `/huishoudens/${caseId}/bezoek`
export const newVisitAddress = (caseId: string) => `${visitsAddress(caseId)}/nieuw`
export const visitAddress = (caseId: string, id: string) => `${visitsAddress(caseId)}/${id}`
