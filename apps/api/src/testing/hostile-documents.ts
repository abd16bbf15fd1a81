/** Sixty documents that ask for trouble, by what they abuse. Each is to be refused before any resolver, in few words. */
const times = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ')
const nested = (levels: number, inner: string): string =>
  `${'{ node(id: "x") { ... on Series '.repeat(levels)}{ ${inner} }${' } }'.repeat(levels)}`
const sizes = [50, 100, 200, 400, 600]

const families: Record<string, (size: number) => string> = {
  'aliases of one field': (size) => `{ ${times(size, (i) => `a${i}: community { id }`)} }`,
  'aliases of __typename': (size) => `{ ${times(size, (i) => `a${i}: __typename`)} }`,
  'aliases below the root': (size) => `{ community { ${times(size, (i) => `a${i}: name`)} } }`,
  'one field over and over': (size) => `{ community { ${times(size, () => 'name')} } }`,
  'one fragment over and over': (size) => `{ community { ${times(size, () => '...F')} } } fragment F on Community { name }`,
  'inline fragments over and over': (size) => `{ community { ${times(size, () => '... on Community { name }')} } }`,
  'directives on one field': (size) => `{ community @skip(if: false) ${times(size, () => '@a')} { id } }`,
  'directives on many fields': (size) => `{ community { ${times(size, (i) => `name${i} @include(if: true)`)} } }`,
  'fragments that double': (size) => {
    const levels = 10 + size / 20
    return `{ ...F0 } ${times(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ... on Query { ...F${i + 1} } }`)} fragment F${levels} on Query { community { id } }`
  },
  'fragments in a circle': (size) =>
    `{ ...F0 } ${times(size, (i) => `fragment F${i} on Query { ...F${(i + 1) % size} community { id } }`)}`,
  depth: (size) => nested(size, 'id'),
  tokens: (size) => `{ ${times(size * 50, () => 'a')} }`,
}

export const hostileDocuments: readonly (readonly [string, string])[] = Object.entries(families).flatMap(([name, make]) =>
  sizes.map((size) => [`${name}, ${size}`, make(size)] as const),
)
