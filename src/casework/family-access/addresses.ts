export const accessAddress = (caseId: string) => `/huishoudens/${caseId}/toegang`
export const inviteAddress = (caseId: string, personId: string) =>
  `${accessAddress(caseId)}/${personId}/uitnodigen`
export const representAddress = (caseId: string, childId: string) =>
  `${accessAddress(caseId)}/${childId}/vertegenwoordiger`
export const safeContactAddress = (caseId: string, personId: string) =>
  `${accessAddress(caseId)}/${personId}/bereiken`
export const codeAddress = (caseId: string, codeId: string) => `${accessAddress(caseId)}/code/${codeId}`
export const stepAddress = (caseId: string, accessId: string) => `${accessAddress(caseId)}/${accessId}/stap`
