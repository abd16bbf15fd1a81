import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { findImportViolations } from './cruise.mjs'
import { mirrorAstroSources } from './import-mirror.mjs'
import { importRules } from './import-rules.mjs'

/** Files of a tree: path to what it imports, or to its text where more than a plain import matters. */
type Tree = Record<string, string[] | string>

const api = 'apps/api/src'
const web = 'apps/web/src'

const seeds: Record<string, Tree> = {
  'r1-rules': { [`${api}/signups/rules/allocate-places.ts`]: ['../sign-up.service.js'], [`${api}/signups/sign-up.service.ts`]: [] },
  'r1-rule-types': {
    [`${api}/signups/rules/party.ts`]: `import type { A } from '../sign-up.entity.js'\nexport type B = A\n`,
    [`${api}/signups/sign-up.entity.ts`]: 'export type A = 1\n',
  },
  'r2-kernel': { [`${api}/kernel/ids.ts`]: ['node:fs'] },
  'r3-entities': { [`${api}/signups/sign-up.entity.ts`]: ['fastify'] },
  'r3-entity-types': {
    [`${api}/signups/sign-up.entity.ts`]: `import type { A } from '../config.js'\nexport type B = A\n`,
    [`${api}/config.ts`]: 'export type A = 1\n',
  },
  'r3-drivers': { [`${api}/signups/sign-up.repository.ts`]: ['@mikro-orm/sqlite'] },
  'r4-services': { [`${api}/signups/sign-up.service.ts`]: ['graphql'] },
  'r5-graphql': { [`${api}/signups/sign-up.resolver.ts`]: ['@mikro-orm/core'] },
  'r6-index': { [`${api}/signups/sign-up.service.ts`]: ['../events/places.js'], [`${api}/events/places.ts`]: [] },
  'r6-content': { [`${api}/content/sync.ts`]: ['../signups/index.js'], [`${api}/signups/index.ts`]: [] },
  'r6-events': { [`${api}/events/places.ts`]: ['../signups/index.js'], [`${api}/signups/index.ts`]: [] },
  'r6-signups': { [`${api}/signups/offers.ts`]: ['../awards/index.js'], [`${api}/awards/index.ts`]: [] },
  'r6-awards': { [`${api}/awards/notice.ts`]: ['../signups/index.js'], [`${api}/signups/index.ts`]: [] },
  'r6-households': { [`${api}/households/keys.ts`]: ['../signups/index.js'], [`${api}/signups/index.ts`]: [] },
  'r6-notices': { [`${api}/notices/outbox.ts`]: ['../signups/index.js'], [`${api}/signups/index.ts`]: [] },
  'r6-ledgers': { [`${api}/ledgers/hours.ts`]: ['../edge/index.js'], [`${api}/edge/index.ts`]: [] },
  'r6-changes': { [`${api}/changes/find.ts`]: ['../content/index.js'], [`${api}/content/index.ts`]: [] },
  'r6-retention': { [`${api}/retention/eraser.ts`]: ['../signups/index.js'], [`${api}/signups/index.ts`]: [] },
  'r6-access': { [`${api}/access/viewer.ts`]: ['../content/index.js'], [`${api}/content/index.ts`]: [] },
  'r6-edge': { [`${api}/edge/byte-cache.ts`]: ['../signups/index.js'], [`${api}/signups/index.ts`]: [] },
  'r6-no-tests': { [`${api}/signups/offers.ts`]: ['./offers.test.js'], [`${api}/signups/offers.test.ts`]: [] },
  'r7-strapi': { [`${api}/content/sync.ts`]: ['@strapi/strapi'] },
  'r8-apps': { [`${web}/gateway/ask.ts`]: ['../../../api/src/config.js'], [`${api}/config.ts`]: [] },
  'r8-packages': { 'packages/bench/src/run.ts': ['../../../apps/api/src/server.js'], [`${api}/server.ts`]: [] },
  'r8-cms': { [`${api}/content/cms-client.ts`]: ['../../../../cms/src/index.js'], 'cms/src/index.ts': [] },
  'r8-web': { [`${web}/features/list.ts`]: ['@culture/fixtures'] },
  'r9-ui': { [`${web}/ui/card.ts`]: ['../features/events/list.js'], [`${web}/features/events/list.ts`]: [] },
  'r9-features': { [`${web}/features/events/list.ts`]: ['../../pages/index.js'], [`${web}/pages/index.ts`]: [] },
  'r9-network': { [`${web}/features/events/list.ts`]: ['node:https'] },
  'r9-words': { [`${web}/words/zh-CN.ts`]: ['../dates/format.js'], [`${web}/dates/format.ts`]: [] },
  'no-cycles': { [`${api}/events/a.ts`]: ['./b.js'], [`${api}/events/b.ts`]: ['./a.js'] },
}

const allowed: Tree = {
  [`${api}/signups/rules/allocate-places.ts`]: ['../../kernel/ids.js', './party.js', '@culture/calendar'],
  [`${api}/signups/rules/party.ts`]: [],
  [`${api}/kernel/ids.ts`]: ['node:crypto'],
  [`${api}/signups/sign-up.entity.ts`]: `import { p } from '@mikro-orm/core'\nimport type { A } from './rules/party.js'\nexport const b: A = p\n`,
  [`${api}/signups/sign-up.service.ts`]: ['../events/index.js', '../households/index.js', './sign-up.entity.js'],
  [`${api}/events/index.ts`]: ['../content/index.js'],
  [`${api}/content/index.ts`]: [],
  [`${api}/households/index.ts`]: [],
  [`${web}/pages/index.ts`]: ['../features/list.js', '../ui/card.js'],
  [`${web}/features/list.ts`]: ['../ui/card.js', '@culture/contract'],
  [`${web}/ui/card.ts`]: ['../words/zh-CN.js'],
  [`${web}/words/zh-CN.ts`]: [],
}

const source = (imports: string[] | string): string =>
  typeof imports === 'string'
    ? imports
    : `${imports.map((path, at) => `import * as m${at} from '${path}'\nexport { m${at} }\n`).join('')}export const here = true\n`

const base = mkdtempSync(join(tmpdir(), 'import-rules-'))

const plant = (tree: Tree): void => {
  for (const [path, imports] of Object.entries(tree)) {
    const file = join(base, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, source(imports))
  }
}

const rulesBrokenBy = async (tree: Tree): Promise<string[]> => {
  plant(tree)
  const folders = [...new Set(Object.keys(tree).map((path) => path.split('/')[0] ?? ''))]
  return (await findImportViolations(base, folders)).map(({ rule }) => rule)
}

afterEach(() => rmSync(base, { recursive: true, force: true }))

describe('import rules', () => {
  it('has a seeded violation for each rule', () => {
    expect(Object.keys(seeds).sort()).toEqual(importRules.forbidden.map(({ name }) => name).sort())
  })

  it.each(Object.keys(seeds))('%s fires', async (rule) => {
    expect(await rulesBrokenBy(seeds[rule] ?? {})).toContain(rule)
  })

  it('lets the allowed directions through', async () => {
    expect(await rulesBrokenBy(allowed)).toEqual([])
  })

  it('sees imports between .astro files', async () => {
    plant({ [`${web}/ui/leaf.ts`]: [] })
    writeFileSync(join(base, web, 'ui/Card.astro'), `---\nimport List from '../features/List.astro'\n---\n<List />\n`)
    mkdirSync(join(base, web, 'features'))
    writeFileSync(join(base, web, 'features/List.astro'), '---\n---\n<p></p>\n')
    const mirror = join(base, 'mirror')
    mirrorAstroSources(join(base, web), join(mirror, web))
    expect((await findImportViolations(mirror, ['apps'])).map(({ rule }) => rule)).toEqual(['r9-ui'])
  })
})
