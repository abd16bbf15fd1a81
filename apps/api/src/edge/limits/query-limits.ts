/** What one document may ask. Every number is a refusal before any resolver runs. */
export const queryLimits = {
  /** Characters of the whole request body; also the body limit of the route, in bytes. */
  bodyBytes: 64 * 1024,
  /** The same at the desk, where a telephone hands in what it noted without a network. */
  deskBodyBytes: 256 * 1024,
  tokens: 2_000,
  /** Nesting of fields, fragments followed. */
  depth: 12,
  /** Nesting under `__schema` and `__type`: the standard introspection query follows `ofType` nine times. */
  introspectionDepth: 20,
  /** Lists within lists. */
  listDepth: 3,
  aliases: 40,
  directives: 40,
  /** Fields of one selection set with the same name. Fragments for several types, as every page uses them, repeat a few quite honestly. */
  duplicates: 8,
  rootFields: 15,
  operations: 10,
  fragments: 30,
  /** Fields as written. */
  fields: 600,
  /** Fields once every fragment is written out. */
  expandedFields: 1_200,
  /** Private look-ups (`Query.signUp`) in one document. */
  lookUps: 1,
  /** `__schema` in one document; each answer is a hundred kilobytes. */
  schemas: 1,
  pageSize: 100,
  /** Objects that an answer may hold. */
  cost: 10_000,
  /** Errors named in one refusal, and characters of each. */
  errors: 3,
  errorCharacters: 160,
} as const

export type QueryLimits = { readonly [Name in keyof typeof queryLimits]: number }
