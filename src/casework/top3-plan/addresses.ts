type Of = { caseId: string; id: string }

/** Where a plan is. */
export const planAddress = ({ caseId, id }: Of): string => `/huishoudens/${caseId}/plan/${id}`
