/** @typedef {import('./source-files.mjs').SourceFile} SourceFile */

export const limits = { median: 60, ninetyPercent: 150, any: 250 }

const drawer = /(^|\/)(utils?|helpers?|misc|common|shared|lib)(\/|\.[a-z.]+$)|[-.](utils?|helpers?|misc|common)\.[a-z.]+$/

/** @param {string} text */
const countLines = (text) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

/**
 * @param {number[]} sorted
 * @param {number} share
 */
const quantile = (sorted, share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0

/**
 * @param {SourceFile[]} files
 * @returns {string[]}
 */
export const findOversized = (files) => {
  const sizes = files.map(({ path, text }) => ({ path, lines: countLines(text) }))
  const sorted = sizes.map(({ lines }) => lines).sort((one, other) => one - other)
  const faults = sizes
    .filter(({ lines }) => lines > limits.any)
    .map(({ path, lines }) => `${path}: ${lines} lines, more than ${limits.any}`)
  const median = quantile(sorted, 0.5)
  const ninety = quantile(sorted, 0.9)
  if (median > limits.median) faults.push(`the median file has ${median} lines, more than ${limits.median}`)
  if (ninety > limits.ninetyPercent) faults.push(`one file in ten has ${ninety} lines or more; the limit is ${limits.ninetyPercent}`)
  return faults
}

/** @param {SourceFile[]} files */
export const findDrawers = (files) =>
  files.filter(({ path }) => drawer.test(path)).map(({ path }) => `${path}: a drawer's name; say what it holds`)

const api = /^apps\/api\/src\//
const web = /^apps\/web\/src\//
const test = /\.test\.ts$|\/testing\//

/**
 * Rules that imports do not show.
 * @type {{ name: string, applies: (path: string) => boolean, pattern: RegExp }[]}
 */
export const textRules = [
  {
    name: 'R5: types and resolvers do not fetch',
    applies: (path) => api.test(path) && /\.(types|resolver)\.ts$/.test(path),
    pattern: /\bfetch\(/,
  },
  {
    name: 'R7: only content/cms-* names Strapi',
    applies: (path) => api.test(path) && !path.startsWith('apps/api/src/content/cms-') && !test.test(path),
    pattern: /strapi/i,
  },
  {
    name: 'R9: the network only in gateway/ and actions/',
    applies: (path) => web.test(path) && !/^apps\/web\/src\/(gateway|actions|server)\//.test(path) && !test.test(path),
    pattern: /\bfetch\(/,
  },
  {
    name: 'R10: process.env only in config.ts',
    applies: (path) => (api.test(path) || web.test(path)) && !/\/config\.ts$/.test(path) && !test.test(path),
    pattern: /\bprocess\.env\b|import\.meta\.env\b/,
  },
  {
    name: 'R10: the current time only through the clock',
    applies: (path) => (api.test(path) || web.test(path)) && !/\/clock\.ts$/.test(path) && !test.test(path),
    pattern: /\bDate\.now\(|\bnew Date\(\s*\)/,
  },
  {
    name: 'No work left for later in the text',
    applies: (path) => !path.startsWith('packages/config/'),
    pattern: /\b(TODO|FIXME|XXX|HACK)\b/,
  },
]

/** @param {SourceFile[]} files */
export const findTextFaults = (files) =>
  files.flatMap(({ path, text }) =>
    textRules
      .filter(({ applies }) => applies(path))
      .flatMap(({ name, pattern }) => {
        const line = text.split('\n').findIndex((content) => pattern.test(content))
        return line < 0 ? [] : [`${path}:${line + 1}: ${name}`]
      }),
  )
