import { AwardCriteriaDocument } from '@culture/contract/operations'
import { queryContent } from '../../../../gateway/index.ts'

/** What the scheme of a cycle asks for; empty where the scheme was taken back or nobody answers. */
export async function criteriaOf(cycleId: string, forwardedAddress: string): Promise<readonly string[]> {
  const answer = await queryContent(AwardCriteriaDocument, {}, { forwardedAddress })
  const cycles = answer.kind === 'OK' ? answer.data.awardCycles : []
  return cycles.find(({ id }) => id === cycleId)?.scheme?.criteria ?? []
}
