import { forbid, tests, web } from './forbid.mjs'

/** R8: the walls between the workspaces. */
export const walls = [
  forbid(
    'r8-apps',
    'R8: apps never import apps',
    { path: '(^|/)apps/([^/]+)/' },
    { path: '(^|/)apps/[^/]+/|^@culture/(api|web)', pathNot: '(^|/)apps/$2/' },
  ),
  forbid('r8-packages', 'R8: packages never import apps', { path: '(^|/)packages/' }, { path: '(^|/)apps/[^/]+/|^@culture/(api|web)' }),
  forbid('r8-cms', 'R8: nobody imports the CMS', { path: '(^|/)(apps|packages)/' }, { path: '(^|/)cms/(src|config|dist)/|^@culture/cms' }),
  forbid(
    'r8-web',
    'R8: the site sees contract and calendar only',
    { path: `${web}/`, pathNot: tests },
    {
      path: '(^|/)packages/|^@culture/',
      pathNot: '(^|/)packages/(contract|calendar)/|^@culture/(contract|calendar)',
    },
  ),
]

/** R9: the order within the site. */
export const site = [
  forbid(
    'r9-ui',
    'R9: ui knows neither pages nor features, nor the network',
    { path: `${web}/ui/`, pathNot: tests },
    {
      path: `${web}/(pages|features|gateway|actions|layouts)/`,
    },
  ),
  forbid('r9-features', 'R9: features know no pages', { path: `${web}/features/` }, { path: `${web}/pages/` }),
  forbid(
    'r9-network',
    'R9: the network only in gateway/ and actions/',
    { path: `${web}/`, pathNot: `${web}/(gateway|actions|server)/|${tests}` },
    {
      path: '^(node:)?(http|https|http2|net)$|(^|/)undici(/|$)',
    },
  ),
  forbid('r9-words', 'R9: words import nothing', { path: `${web}/words/`, pathNot: tests }, { pathNot: `${web}/words/` }),
]
