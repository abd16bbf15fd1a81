import { api, forbid, tests } from './forbid.mjs'
import { site, walls } from './site-import-rules.mjs'

/**
 * Who may import whom: R1–R9 of the handbook's ARCHITECTURE as dependency-cruiser rules, all errors. What is not visible in imports
 * (R10, the network, the name of the CMS) is in `shape-rules.mjs`. Paths are matched wherever a tree stands, so that the tests can seed
 * a violation of each rule in a folder of their own.
 */

const orm = '(^|/)@mikro-orm/'
const drivers =
  '(^|/)(@mikro-orm/(sqlite|postgresql|better-sqlite|libsql|mysql|mariadb|mongodb|mssql)|better-sqlite3|pg|@electric-sql)(/|$)'
const servers = '(^|/)(graphql|type-graphql|graphql-[a-z-]+|@apollo|@as-integrations|fastify|@fastify)(/|$)'

/** R6: which module of the API may use which others, always through their `index.ts`. @type {Record<string, string[]>} */
const mayUse = {
  access: [],
  households: ['access'],
  notices: ['access'],
  content: ['access'],
  events: ['content', 'access'],
  signups: ['events', 'content', 'households', 'notices', 'access'],
  awards: ['content', 'households', 'notices', 'access'],
  ledgers: ['content', 'events', 'signups', 'households', 'awards', 'notices', 'access'],
  retention: ['access'],
  changes: [],
  edge: ['access'],
}
const modules = Object.keys(mayUse)

const moduleDirections = Object.entries(mayUse).map(([name, allowed]) => {
  const others = modules.filter((other) => other !== name && !allowed.includes(other)).join('|')
  return forbid(
    `r6-${name}`,
    `R6: ${name} may use ${allowed.join(', ') || 'no other module'}`,
    { path: `${api}/${name}/`, pathNot: tests },
    {
      path: `${api}/(${others})/`,
    },
  )
})

const layers = [
  forbid(
    'r1-rules',
    'R1: rules import their own folder, kernel and the calendar',
    { path: `${api}/([^/]+)/rules/`, pathNot: tests },
    {
      pathNot: `${api}/$2/rules/|${api}/kernel/|(^|/)packages/calendar/|^@culture/calendar`,
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'r1-rule-types',
    'R1: the types that a rule names come from its own folder, kernel, the calendar or the contract',
    { path: `${api}/([^/]+)/rules/`, pathNot: tests },
    {
      pathNot: `${api}/$2/rules/|${api}/kernel/|(^|/)packages/(calendar|contract)/|^@culture/(calendar|contract)`,
      dependencyTypes: ['type-only'],
    },
  ),
  forbid(
    'r2-kernel',
    'R2: kernel imports nothing but node:crypto',
    { path: `${api}/kernel/`, pathNot: tests },
    {
      pathNot: `${api}/kernel/|^(node:)?crypto$`,
    },
  ),
  forbid(
    'r3-entities',
    'R3: entities import MikroORM core, entities and types',
    { path: String.raw`${api}/.*\.entity\.ts$` },
    {
      pathNot: String.raw`(^|/)@mikro-orm/core(/|$)|\.entity\.[jt]s$`,
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'r3-entity-types',
    'R3: the types that an entity imports come from rules, the calendar or the contract',
    { path: String.raw`${api}/.*\.entity\.ts$` },
    {
      pathNot: String.raw`(^|/)@mikro-orm/core(/|$)|\.entity\.[jt]s$|/rules/|(^|/)packages/(calendar|contract)/|^@culture/(calendar|contract)`,
      dependencyTypes: ['type-only'],
    },
  ),
  forbid('r3-drivers', 'R3: only database/ names a driver', { path: `${api}/`, pathNot: `${api}/database/|${tests}` }, { path: drivers }),
  forbid('r4-services', 'R4: services know no GraphQL and no web server', { path: String.raw`${api}/.*\.service\.ts$` }, { path: servers }),
  forbid(
    'r5-graphql',
    'R5: types and resolvers know no database and no network',
    { path: String.raw`${api}/.*\.(types|resolver)\.ts$` },
    {
      path: `${orm}|(^|/)(undici|pg|better-sqlite3)(/|$)|^(node:)?(http|https|http2|net)$`,
    },
  ),
]

const doors = [
  forbid(
    'r6-index',
    'R6: modules meet only through index.ts',
    { path: `${api}/(${modules.join('|')})/`, pathNot: tests },
    {
      path: `${api}/(${modules.join('|')})/`,
      pathNot: String.raw`${api}/$2/|${api}/[^/]+/index\.[jt]s$`,
    },
  ),
  forbid(
    'r7-strapi',
    'R7: only content/cms-* names Strapi',
    { path: `${api}/`, pathNot: `${api}/content/cms-` },
    { path: '(^|/)@strapi/' },
  ),
]

const everywhere = [
  forbid('no-cycles', 'No cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  forbid('r6-no-tests', 'Tests are imported by nobody', { pathNot: tests }, { path: String.raw`\.test\.ts$` }),
]

export const importRules = {
  forbidden: [...layers, ...doors, ...moduleDirections, ...walls, ...site, ...everywhere],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    exclude: { path: ['(^|/)(build|\\.astro|\\.strapi|\\.turbo|coverage)/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts'],
    },
  },
}
