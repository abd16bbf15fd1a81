import type { OperationPlan } from './operation-plan.js'
import { type QueryLimits, queryLimits } from './query-limits.js'
import { requestedCost } from './reckon-cost.js'
import { sizeOf, type Variables } from './slice.js'

export interface HowAsked {
  method: string
  /** Asked by hash, or to be remembered by hash. */
  persisted: boolean
  variables: Variables
}

export type Judgement = { kind: 'ALLOWED'; requested: number } | { kind: 'REFUSED'; code: string; message: string }

const refuse = (code: string, message: string): Judgement => ({ kind: 'REFUSED', code, message })

/** The second gate, after validation and before any resolver: what only the schema and the variables can tell. */
export function judgeOperation(plan: OperationPlan, asked: HowAsked, limits: QueryLimits = queryLimits): Judgement {
  if (plan.isLookUp && (asked.method !== 'POST' || asked.persisted)) {
    return refuse('LOOK_UP_BY_POST_ONLY', '查报名请用 POST，且不用持久化查询。/ Look a sign-up up by POST, without persisted queries.')
  }
  if (plan.listDepth > limits.listDepth) {
    return refuse(
      'LISTS_TOO_DEEP',
      `列表套列表太深，最多 ${limits.listDepth} 层。/ Lists are nested too deep: at most ${limits.listDepth}.`,
    )
  }
  const sizes = plan.slices.map((slice) => sizeOf(slice, asked.variables))
  if (sizes.some((size) => size < 0 || size > limits.pageSize)) {
    return refuse('PAGE_TOO_LARGE', `一页最多 ${limits.pageSize} 条，不能为负。/ A page has 0 to ${limits.pageSize} items.`)
  }
  const requested = requestedCost(plan.cost, asked.variables) - 1
  if (requested > limits.cost) {
    return refuse(
      'TOO_COSTLY',
      `查询可能返回 ${requested} 个对象，最多 ${limits.cost} 个，请分页。/ May return ${requested} objects; at most ${limits.cost}.`,
    )
  }
  return { kind: 'ALLOWED', requested }
}
