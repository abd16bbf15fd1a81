import type { AwardCategory } from '@culture/contract'
import { inject } from 'vitest'
import { askGraph } from '../product/graph.ts'

/** How many honours of this category the honour roll shows. */
export const shownHonours = async (category: AwardCategory): Promise<number> => {
  const query = 'query Shown($category: AwardCategory) { awards(filter: { category: $category }) { totalCount } }'
  const { awards } = await askGraph<{ awards: { totalCount: number } }>(inject('apiUrl'), query, { category })
  return awards.totalCount
}
