import { page } from '#src/access/page.server.ts'
export const loader = page('family:read', async () => null)
export default function OurPlan() {
  return null
}
