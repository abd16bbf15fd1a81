import { describe, expect, it } from 'vitest'
import { findDrawers, findOversized, findTextFaults, textRules } from './shape-rules.mjs'

const file = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) })

describe('file sizes', () => {
  it('accepts a tree at its limits', () => {
    expect(findOversized([...Array(6).fill(file('a.ts', 60)), ...Array(3).fill(file('b.ts', 150)), file('c.ts', 250)])).toEqual([])
  })

  it.each([
    ['one file too long', [file('a.ts', 10), file('long.ts', 251)], 'long.ts: 251 lines'],
    ['the median too long', Array(9).fill(file('a.ts', 61)), 'the median file has 61'],
    ['too many long ones', [...Array(8).fill(file('a.ts', 10)), file('b.ts', 151), file('c.ts', 151)], 'one file in ten has 151'],
  ])('finds %s', (_, files, fault) => {
    expect(findOversized(files).join('\n')).toContain(fault)
  })
})

describe('names', () => {
  it.each(['a/utils/x.ts', 'a/helpers.ts', 'a/common/x.ts', 'a/date-utils.ts', 'a/misc.css', 'a/phone.helper.ts'])(
    '%s is a drawer',
    (path) => {
      expect(findDrawers([file(path, 1)])).toHaveLength(1)
    },
  )
  it.each(['a/commons-hall.ts', 'a/shared-pages.ts', 'a/library.ts'])('%s is not', (path) => {
    expect(findDrawers([file(path, 1)])).toEqual([])
  })
})

describe('rules in the text', () => {
  const seeds: [string, string][] = [
    ['apps/api/src/content/event.resolver.ts', 'await fetch(address)'],
    ['apps/api/src/content/sync.ts', '// from Strapi'],
    ['apps/web/src/features/list.ts', 'const page = await fetch(address)'],
    ['apps/api/src/events/places.ts', 'process.env.API_PORT'],
    ['apps/api/src/events/places.ts', 'const now = new Date()'],
    ['apps/web/src/ui/card.ts', '// TODO: later'],
  ]

  it('each has a seeded violation', () => {
    const found = seeds.flatMap(([path, text]) => findTextFaults([{ path, text }]))
    expect(found.map((fault) => fault.replace(/^\S+ /, ''))).toEqual(textRules.map(({ name }) => name))
  })

  it('allow the places that own the matter', () => {
    const owners = [
      { path: 'apps/api/src/content/cms-client.ts', text: 'Strapi' },
      { path: 'apps/web/src/gateway/ask.ts', text: 'fetch(a)' },
      { path: 'apps/api/src/config.ts', text: 'process.env' },
      { path: 'apps/api/src/kernel/clock.ts', text: 'new Date()' },
      { path: 'apps/api/src/events/places.ts', text: 'new Date(instant)' },
    ]
    expect(findTextFaults(owners)).toEqual([])
  })
})
