import { type DefinitionNode, type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql'

/** What is written in a document, counted before fragments are followed and before anyone knows the schema. */
export interface DocumentShape {
  operations: number
  fragments: number
  fields: number
  aliases: number
  directives: number
}

function countSelection(shape: DocumentShape, selection: SelectionNode): void {
  shape.directives += selection.directives?.length ?? 0
  if (selection.kind !== Kind.FIELD) return
  shape.fields++
  if (selection.alias) shape.aliases++
}

function countSelectionSet(shape: DocumentShape, root: SelectionSetNode): void {
  const open = [root]
  for (let set = open.pop(); set; set = open.pop()) {
    for (const selection of set.selections) {
      countSelection(shape, selection)
      if ('selectionSet' in selection && selection.selectionSet) open.push(selection.selectionSet)
    }
  }
}

function countDefinition(shape: DocumentShape, definition: DefinitionNode): void {
  if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) return
  if (definition.kind === Kind.OPERATION_DEFINITION) shape.operations++
  else shape.fragments++
  shape.directives += definition.directives?.length ?? 0
  for (const variable of definition.variableDefinitions ?? []) shape.directives += variable.directives?.length ?? 0
  countSelectionSet(shape, definition.selectionSet)
}

export function measureShape(document: DocumentNode): DocumentShape {
  const shape: DocumentShape = { operations: 0, fragments: 0, fields: 0, aliases: 0, directives: 0 }
  for (const definition of document.definitions) countDefinition(shape, definition)
  return shape
}
