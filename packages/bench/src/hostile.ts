const times = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ')

/** What a document can be made to abuse, as large as wanted. */
const kinds: Record<string, (size: number) => string> = {
  aliases: (size) => `{ ${times(size, (nth) => `a${nth}: community { name }`)} }`,
  'aliases of __typename': (size) => `{ ${times(size, (nth) => `a${nth}: __typename`)} }`,
  'aliases deeper down': (size) => `{ community { ${times(size, (nth) => `a${nth}: name`)} } }`,
  directives: (size) => `{ community ${times(size, () => '@a')} { name } }`,
  'directives on many fields': (size) => `{ community { ${times(size, (nth) => `f${nth} @include(if: true)`)} } }`,
  duplicates: (size) => `{ community { ${times(size, () => 'name')} } }`,
  'duplicates in fragments': (size) => `{ community { ${times(size, () => '... on Community { name }')} } }`,
  'one fragment again and again': (size) => `{ community { ${times(size, () => '...F')} } } fragment F on Community { name }`,
  'fragments that double': (size) =>
    `{ ...F0 } ${times(size / 10, (nth) => `fragment F${nth} on Query { ...F${nth + 1} ... on Query { ...F${nth + 1} } }`)} fragment F${size / 10} on Query { __typename }`,
  'fragments in a circle': (size) => `{ ...F0 } ${times(size, (nth) => `fragment F${nth} on Query { ...F${(nth + 1) % size} }`)}`,
  tokens: (size) => `{ ${times(size * 50, () => 'a')} }`,
  depth: (size) => `${'{ node(id: "x") { ... on Series '.repeat(size)}{ name }${' } }'.repeat(size)}`,
}

/** Twelve kinds in five sizes. */
export const hostileDocuments: readonly { name: string; document: string }[] = Object.entries(kinds).flatMap(([kind, write]) =>
  [100, 200, 300, 400, 600].map((size) => ({ name: `${kind}, ${size}`, document: write(size) })),
)
