import { Printed } from '../graphql/ready/printed.js'
import type { CostNode } from './plan-cost.js'
import { sizeOf, type Variables } from './slice.js'

/** Objects that an answer may hold at most, itself included. */
export function requestedCost(node: CostNode, variables: Variables): number {
  let each = 1
  for (const child of node.children) each += requestedCost(child, variables)
  return (typeof node.times === 'number' ? node.times : sizeOf(node.times, variables)) * each
}

/** Objects that an answer does hold, itself included. */
export function actualCost(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null) return 0
  if (answer instanceof Printed) return answer.objects
  let total = Array.isArray(answer) ? 0 : 1
  for (const part of Object.values(answer)) if (typeof part === 'object' && part !== null) total += actualCost(part)
  return total
}
