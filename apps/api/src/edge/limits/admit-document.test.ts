import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { hostileDocuments } from '../../testing/hostile-documents.js'
import { admitDocument } from './admit-document.js'
import { queryLimits } from './query-limits.js'

const many = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ')
const verdict = (source: string): string => {
  const admission = admitDocument(source)
  return admission.kind === 'REFUSED' ? admission.code : admission.kind
}
const deep = (levels: number): string => `${'{ a '.repeat(levels)}${'}'.repeat(levels)}`

describe('a document at the limit is admitted, one beyond is not', () => {
  it.each<[string, (count: number) => string, number, string]>([
    ['depth', deep, queryLimits.depth, 'TOO_DEEP'],
    ['depth through fragments', (count) => `{ ...F } fragment F on Query ${deep(count)}`, queryLimits.depth, 'TOO_DEEP'],
    ['depth of introspection', (count) => `{ __schema ${deep(count - 1)} }`, queryLimits.introspectionDepth, 'TOO_DEEP'],
    ['aliases', (count) => `{ c { ${many(count, (i) => `a${i}: x${i}`)} } }`, queryLimits.aliases, 'TOO_MANY_ALIASES'],
    ['directives', (count) => `{ c { ${many(count, (i) => `x${i} @d`)} } }`, queryLimits.directives, 'TOO_MANY_DIRECTIVES'],
    ['duplicates', (count) => `{ c { ${many(count, () => 'x')} } }`, queryLimits.duplicates, 'TOO_MANY_DUPLICATES'],
    [
      'duplicates through fragments',
      (count) => `{ c { ${many(count, (i) => `... on C { x y${i} }`)} } }`,
      queryLimits.duplicates,
      'TOO_MANY_DUPLICATES',
    ],
    [
      'duplicates through named ones',
      (count) => `{ c { ${many(count, () => '...F')} } } fragment F on C { x }`,
      queryLimits.duplicates,
      'TOO_MANY_DUPLICATES',
    ],
    ['root fields', (count) => `{ ${many(count, (i) => `x${i}`)} }`, queryLimits.rootFields, 'TOO_MANY_ROOT_FIELDS'],
    ['fields', (count) => `{ c { ${many(count - 1, (i) => `x${i}`)} } }`, queryLimits.fields, 'TOO_MANY_FIELDS'],
    ['operations', (count) => many(count, (i) => `query Q${i} { x }`), queryLimits.operations, 'TOO_MANY_OPERATIONS'],
    ['fragments', (count) => `{ x } ${many(count, (i) => `fragment F${i} on Q { x }`)}`, queryLimits.fragments, 'TOO_MANY_FRAGMENTS'],
    ['whole schemas', (count) => `{ ${many(count, (i) => `${i ? `a${i}: ` : ''}__schema`)} }`, queryLimits.schemas, 'TOO_MANY_SCHEMAS'],
    ['look-ups', (count) => `{ ${many(count, (i) => `${i ? `a${i}: ` : ''}signUp`)} }`, queryLimits.lookUps, 'TOO_MANY_LOOK_UPS'],
  ])('%s', (_, make, limit, code) => {
    expect(verdict(make(limit))).toBe('ADMITTED')
    expect(verdict(make(limit + 1))).toBe(code)
  })

  it('tokens, which only the parser counts', () => {
    expect(verdict(`{ c(${many(300, (i) => `a${i}: 1`)}) }`)).toBe('ADMITTED')
    expect(verdict(`{ c(${many(700, (i) => `a${i}: 1`)}) }`)).toBe('UNREADABLE')
  })
})

describe('a document', () => {
  it('that introspects the whole schema is admitted', () => {
    expect(
      verdict(
        getIntrospectionQuery({
          descriptions: true,
          specifiedByUrl: true,
          schemaDescription: true,
          inputValueDeprecation: true,
          oneOf: true,
        }),
      ),
    ).toBe('ADMITTED')
  })

  it('may sign several people up: only looking up is for one', () => {
    expect(verdict('mutation { a: signUp b: signUp }')).toBe('ADMITTED')
  })

  it('may ask an interface type by type', () => {
    expect(verdict(`{ node { ${many(20, (i) => `... on T${i} { id name }`)} } }`)).toBe('ADMITTED')
  })

  it('that goes in circles comes to an end', () => {
    expect(verdict('{ ...A } fragment A on Q { ...B x } fragment B on Q { ...A y }')).toBe('ADMITTED')
  })

  it('that cannot be read is left to the parser', () => {
    expect(['', '{', '{ a(', 'query { a } }', '!'].map(verdict)).toEqual(Array(5).fill('UNREADABLE'))
  })

  it('that is refused is told so in Chinese and English, with the limit', () => {
    const refused = hostileDocuments.map(([, source]) => admitDocument(source)).filter((each) => each.kind === 'REFUSED')
    expect(refused.length).toBeGreaterThan(30)
    for (const { message } of refused) expect(message).toMatch(/^\p{Script=Han}+，最多 \d+。\/ Too many .+: at most \d+\.$/u)
  })
})
