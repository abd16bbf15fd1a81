import { setTimeout as pause } from 'node:timers/promises'
import { CLIENT_ADDRESS_HEADER, signClientAddress } from '@culture/contract'

export interface Readers {
  apiUrl: string
  siteUrl: string
  /** By which the API believes that each question comes from another resident: limits stay on. */
  clientAddressSecret: string
}

const query = 'query Title($slug: String!) { event(slug: $slug) { title } }'
const LONGEST_MS = 180_000

let asked = 0

const titleInGraph = async ({ apiUrl, clientAddressSecret }: Readers, slug: string): Promise<string | undefined> => {
  asked += 1
  const address = `10.${(asked >> 8) & 255}.${asked & 255}.9`
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [CLIENT_ADDRESS_HEADER]: signClientAddress(clientAddressSecret, address, Date.now()) },
    body: JSON.stringify({ query, variables: { slug } }),
  })
  const { data } = (await response.json()) as { data?: { event: { title: string } | null } }
  return data?.event?.title
}

const isOnPage = async ({ siteUrl }: Readers, slug: string, title: string): Promise<boolean> =>
  (await (await fetch(`${siteUrl}/events/${slug}`)).text()).includes(title)

/** Milliseconds until it is so, from an instant of `performance.now()`. */
const until = async (from: number, every: number, isSo: () => Promise<boolean>): Promise<number> => {
  while (!(await isSo())) {
    if (performance.now() - from > LONGEST_MS) throw new Error('What was published does not show after three minutes.')
    await pause(every)
  }
  return performance.now() - from
}

export interface Seen {
  graph: number
  page: number
}

/** Looks again and again, as impatient readers do, until both show the title. */
export const seen = async (readers: Readers, slug: string, title: string, from: number, every: number): Promise<Seen> => {
  const [graph, page] = await Promise.all([
    until(from, every, async () => (await titleInGraph(readers, slug)) === title),
    until(from, every, () => isOnPage(readers, slug, title)),
  ])
  return { graph, page }
}
