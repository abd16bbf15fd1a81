import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { motifs } from '@culture/fixtures'
import { describe, expect, it } from 'vitest'
import { partWords, typeWords } from '../editing/apply-words'
import { choiceKindOf } from '../editing/translate-choices'
import { type ChoiceKind, choices, codeOf, wordOf } from './choices'

const src = join(import.meta.dirname, '..')
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as { attributes: Record<string, { type: string; enum?: string[] }> }
const types = readdirSync(join(src, 'api')).filter((name) => name !== 'content-export')
const parts = readdirSync(join(src, 'components')).flatMap((folder) =>
  readdirSync(join(src, 'components', folder)).map((file) => [folder, file.replace('.json', '')]),
)
const schemas = [
  ...types.map((type) => ({
    name: type,
    words: typeWords[type],
    schema: read(join(src, 'api', type, 'content-types', type, 'schema.json')),
  })),
  ...parts.map(([folder = '', name = '']) => ({
    name: `${folder}.${name}`,
    words: partWords[`${folder}.${name}`],
    schema: read(join(src, 'components', folder, `${name}.json`)),
  })),
]
/** What the CMS fills in by itself. */
const unseen = new Set(['communityId', 'sequence', 'key', 'plannedFor', 'review'])

describe('words', () => {
  it.each(schemas)('of $name name every field an editor fills in, once, and no other', ({ words, schema, name }) => {
    const shown = words?.rows.flat() ?? []
    const expected = Object.keys(schema.attributes).filter((field) => !unseen.has(field) || (field === 'key' && name !== 'event.slot'))
    expect(shown.toSorted()).toEqual(expected.toSorted())
    expect(Object.keys(words?.fields ?? {}).toSorted()).toEqual(expected.toSorted())
  })

  it.each(schemas)('stand for every choice of $name', ({ schema }) => {
    for (const { type, enum: codes } of Object.values(schema.attributes))
      if (type === 'enumeration') expect(choiceKindOf(codes ?? []), String(codes)).not.toBeNull()
  })

  it('lead back to their codes', () => {
    for (const [kind, words] of Object.entries(choices) as [ChoiceKind, Record<string, string>][]) {
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length)
      for (const code of Object.keys(words)) expect(codeOf(kind, wordOf(kind, code as never))).toBe(code)
      expect(codeOf(kind, '没有这一项')).toBeNull()
    }
  })

  it('know every paper-cut that the site can draw', () => {
    expect(Object.keys(choices.motif).toSorted()).toEqual([...motifs].toSorted())
  })
})
