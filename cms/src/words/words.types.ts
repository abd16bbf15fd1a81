/** A field's label and, where it needs one, a sentence of help. */
export type FieldWords = readonly [label: string, help?: string]

/** How a form looks to an editor: rows of fields in order. Fields of the schema that no row names stay hidden. */
export interface FormWords {
  mainField: string
  rows: readonly (readonly string[])[]
  fields: Readonly<Record<string, FieldWords>>
}

export interface TypeWords extends FormWords {
  list: readonly string[]
  sort: readonly [field: string, order: 'ASC' | 'DESC']
}
