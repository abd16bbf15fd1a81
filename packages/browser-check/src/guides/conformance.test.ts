import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = new URL('../../../../', import.meta.url)
const text = readFileSync(new URL('packages/handbook/CONFORMANCE.md', root), 'utf8')

it('the table of conformance names only tests that are there', () => {
  const named = [...text.matchAll(/`((?:packages|apps)\/[^`]+)`/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((path) => !existsSync(fileURLToPath(new URL(path, root))))).toEqual([])
})

it('and each row says which test it is shown by, by a name of the first table', () => {
  const [, names = '', ...tables] = text.split('\n## ')
  const known = [...names.matchAll(/^\| ([a-z ]+?) \|/gm)].map(([, name = '']) => name)
  const rows = tables.flatMap((table) => [...table.matchAll(/^\| .* \| (.*) \|$/gm)].map(([, shown = '']) => shown))
  const said = rows.filter((shown) => shown !== 'shown by' && !/^-+$/.test(shown))
  const isKnown = (shown: string) => shown.includes('`') || known.some((name) => shown.includes(name))
  const excused = /^(none needed|by design tokens; axe does not measure it|every test finds its targets by them)$/
  expect(said.filter((shown) => !isKnown(shown) && !excused.test(shown))).toEqual([])
  expect(said.length).toBeGreaterThan(35)
})
