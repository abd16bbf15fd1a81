import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { queryLimits } from '../limits/query-limits.js'

const isOpen = ({ selectionSet }: OperationDefinitionNode, openFields: ReadonlySet<string>): boolean =>
  selectionSet.selections.every((each) => each.kind === Kind.FIELD && openFields.has(each.name.value))

/**
 * Whether somebody who has not signed in may send the document: nothing but the fields that are open to anybody, and no fragment
 * at the top. Judged before validation, whose refusals would tell which fields there are.
 */
export function mayBeAnonymous(source: string, openFields: ReadonlySet<string>): boolean {
  try {
    const { definitions } = parse(source, { noLocation: true, maxTokens: queryLimits.tokens })
    return definitions.every((each) => each.kind !== Kind.OPERATION_DEFINITION || isOpen(each, openFields))
  } catch {
    return false
  }
}
