import * as operations from '@culture/contract/operations'
import { type OperationDefinitionNode, parse } from 'graphql'

/** What the site's own questions are asked with; a question that needs anything else must be given it here. */
type Given = Record<string, unknown>

const queryOf = (document: string): OperationDefinitionNode | undefined =>
  parse(document).definitions.find((one) => one.kind === 'OperationDefinition' && one.operation === 'query') as
    | OperationDefinitionNode
    | undefined

/** Every public query that the site knows, by name. */
export const publicQueries = (): { name: string; document: string; wanted: string[] }[] =>
  Object.entries(operations).flatMap(([exported, document]) => {
    if (!exported.endsWith('Document')) return []
    const query = queryOf(document.toString())
    const wanted = (query?.variableDefinitions ?? [])
      .filter(({ type }) => type.kind === 'NonNullType')
      .map(({ variable }) => variable.name.value)
    return query?.name ? [{ name: query.name.value, document: document.toString(), wanted }] : []
  })

const givenTo = (address: string, now: Date): Given => {
  const year = now.getUTCFullYear()
  const instant = now.toISOString()
  const slug = /^\/[a-z]+\/([^/]+)$/.exec(address)?.[1] ?? 'none'
  const weekBefore = new Date(now.getTime() + 7 * 86_400_000).toISOString()
  const times = { now: instant, before: instant, endsFrom: instant, weekFrom: instant, weekBefore }
  const notice = Buffer.from('PublicNotice:none').toString('base64url')
  // What is nobody's: the refusal is an answer too.
  return {
    slug,
    year,
    nextYear: year + 1,
    first: 50,
    ...times,
    code: 'ZZZZZZZZZZ',
    phoneTail: '0000',
    id: notice,
    number: 'none',
    query: '花灯',
  }
}

/** The raw answers to every query; those about one entry for each address that may be one. */
export const everyAnswer = async (apiUrl: string, addresses: readonly string[], now: Date): Promise<Map<string, string>> => {
  const answers = new Map<string, string>()
  for (const { name, document, wanted } of publicQueries()) {
    for (const address of wanted.includes('slug') ? addresses : ['/']) {
      const given = givenTo(address, now)
      const variables = Object.fromEntries(
        wanted.map((variable) => {
          if (!given[variable]) throw new Error(`${name} wants ${variable}, which nobody gives it`)
          return [variable, given[variable]]
        }),
      )
      const response = await fetch(`${apiUrl}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, variables }),
      })
      answers.set(`${name} ${JSON.stringify(variables)}`, await response.text())
    }
  }
  return answers
}

export const everyPage = async (siteUrl: string, addresses: readonly string[]): Promise<Map<string, string>> => {
  const pages = new Map<string, string>()
  for (const address of addresses) pages.set(address, await (await fetch(`${siteUrl}${address}`)).text())
  return pages
}
