import { setTimeout as pause } from 'node:timers/promises'
import { sendAll } from './crowd.ts'
import { householdOf, type Town } from './large-town.ts'
import { asResident } from './residents.ts'

export interface TownProduct {
  apiUrl: string
  siteUrl: string
  environment: Record<string, string>
}

const mutation = `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignUpRefused { reason message } } }`

export const ask = async <T>({ apiUrl, environment }: TownProduct, query: string, variables: object): Promise<T> => {
  const headers = asResident(environment.CLIENT_ADDRESS_SECRET, 0xff0001)
  const response = await fetch(`${apiUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return ((await response.json()) as { data: T }).data
}

const secondsSince = (from: number): number => Math.round((performance.now() - from) / 100) / 10

/** Until every activity shows. */
const published = async (product: TownProduct, { events }: Town): Promise<number> => {
  const from = performance.now()
  for (;;) {
    const { events: found } = await ask<{ events: { totalCount: number } }>(product, '{ events { totalCount } }', {})
    if (found.totalCount >= events) return secondsSince(from)
    if (performance.now() - from > 600_000) throw new Error(`Only ${found.totalCount} of ${events} events show after ten minutes.`)
    await pause(200)
  }
}

/** Each household signs up for each of the open events, with a telephone of its own, through the graph. */
export const fillTown = async (product: TownProduct, town: Town) => {
  const shown = await published(product, town)
  const { community } = await ask<{ community: { consentVersion: string } }>(product, '{ community { consentVersion } }', {})
  const ids = await Promise.all(
    Array.from({ length: town.full }, (_, nth) =>
      ask<{ event: { id: string } }>(product, 'query ($slug: String!) { event(slug: $slug) { id } }', { slug: `full-${nth}` }),
    ),
  )
  const url = new URL(`${product.apiUrl}/graphql`)
  const from = performance.now()
  let signUps = 0
  for (const [eventNth, { event }] of ids.entries()) {
    const sendings = Array.from({ length: town.households }, (_, nth) => {
      const phone = `13${100_000_000 + eventNth * town.households + nth}`
      const input = { eventId: event.id, idempotencyKey: `${event.id}-${nth}`, name: '邻居', phone, household: householdOf(nth) }
      const variables = { input: { ...input, party: { adults: 1 }, consentVersion: community.consentVersion } }
      return {
        url,
        headers: asResident(product.environment.CLIENT_ADDRESS_SECRET, nth),
        body: JSON.stringify({ query: mutation, variables }),
      }
    })
    const answers = await sendAll(sendings, 50)
    const refused = answers.find(({ body }) => !body.includes('SignUpConfirmed'))
    if (refused) throw new Error(`A sign-up was refused: ${refused.status} ${refused.body.slice(0, 300)}`)
    signUps += answers.length
  }
  return { published: shown, signUps, signedUp: secondsSince(from) }
}
