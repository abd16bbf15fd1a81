import { expect, vi } from 'vitest'

/** Asks the public graph as any third party does. */
export const askGraph = async <Answer>(apiUrl: string, query: string, variables: object = {}): Promise<Answer> => {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] }
  if (!data || errors) throw new Error(`The graph refused: ${JSON.stringify(errors)}`)
  return data
}

export interface Places {
  left: number
  waiting: number
}

/** Null while the event is not known. */
export const placesOf = async (apiUrl: string, slug: string): Promise<Places | null> => {
  const { event } = await askGraph<{ event: { signUp: Places } | null }>(
    apiUrl,
    'query Places($slug: String!) { event(slug: $slug) { signUp { left waiting } } }',
    { slug },
  )
  return event?.signUp ?? null
}

/** Settles when what was published in the CMS has arrived. */
export const untilKnown = (apiUrl: string, slug: string): Promise<void> =>
  vi.waitFor(async () => expect(await placesOf(apiUrl, slug)).not.toBeNull(), { timeout: 60_000, interval: 100 })
