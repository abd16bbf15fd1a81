import { CLIENT_ADDRESS_HEADER, signClientAddress } from '@culture/contract'
import type { Outcome, UnavailableReason } from './outcome.ts'

/** A document of the public graph or of the staff's, with what goes in and what comes out. */
export interface GraphqlDocument<Data, Variables> {
  toString(): string
  __apiType?: ((variables: Variables) => Data) | undefined
}

export interface GraphqlClientSettings {
  /** Address of the API, without a path. */
  apiUrl: string
  path: '/graphql' | '/desk/graphql'
  /** Shared with the API; signs the resident's address. */
  clientAddressSecret: string
  /** How long one question may take, in milliseconds. */
  timeoutMs: number
  /** Unix time in milliseconds. */
  now: () => number
  /** Told about every failure; never given variables, which may hold names and telephones. */
  report: (failure: Failure) => void
}

export interface Failure {
  operation: string
  reason: UnavailableReason
  detail: string
}

export interface QueryOptions {
  /** The resident's address as the web server sees it; sent signed, so that limits count people and not this server. */
  forwardedAddress?: string | undefined
  /** Bearer token of a member of staff. */
  token?: string | undefined
}

const operationName = (text: string) => /(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? 'anonymous'

/** Talks to one of the graphs over the keep-alive connections that Node's `fetch` holds. Never throws for what the network does. */
export function createGraphqlClient(settings: GraphqlClientSettings) {
  const endpoint = `${settings.apiUrl.replace(/\/+$/, '')}${settings.path}`

  const headersFor = ({ forwardedAddress, token }: QueryOptions): Record<string, string> => ({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(forwardedAddress
      ? { [CLIENT_ADDRESS_HEADER]: signClientAddress(settings.clientAddressSecret, forwardedAddress, settings.now()) }
      : {}),
  })

  return async function query<Data, Variables>(
    document: GraphqlDocument<Data, Variables>,
    variables: Variables,
    options: QueryOptions = {},
  ): Promise<Outcome<Data>> {
    const text = document.toString()
    const fail = (reason: UnavailableReason, detail: string): Outcome<Data> => {
      settings.report({ operation: operationName(text), reason, detail })
      return { kind: 'UNAVAILABLE', reason }
    }
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: headersFor(options),
        body: JSON.stringify({ query: text, operationName: operationName(text), variables }),
        signal: AbortSignal.timeout(settings.timeoutMs),
      })
      if (response.status === 429) return fail('BUSY', 'HTTP 429')
      const answer: Answer<Data> = readAnswer<Data>(await response.json())
      return answer.kind === 'OK' ? answer : fail(answer.reason, `HTTP ${response.status}`)
    } catch (error) {
      return fail(...reasonOf(error))
    }
  }
}

type ReasonOfErrors = Exclude<UnavailableReason, 'UNREACHABLE' | 'TIMEOUT'>
type Answer<Data> = Outcome<Data> & ({ kind: 'OK' } | { reason: ReasonOfErrors })

/** Half an answer is no answer: a page drawn from data with holes would say things that are not so. */
function readAnswer<Data>(answer: unknown): Answer<Data> {
  const { data, errors } = (answer ?? {}) as { data?: Data | null; errors?: unknown }
  if (errors !== undefined) return { kind: 'UNAVAILABLE', reason: reasonOfErrors(errors) }
  return data ? { kind: 'OK', data, stale: false } : { kind: 'UNAVAILABLE', reason: 'FAULT' }
}

function reasonOfErrors(errors: unknown): ReasonOfErrors {
  const codes = Array.isArray(errors) ? errors.map((error: { extensions?: { code?: unknown } } | null) => error?.extensions?.code) : []
  if (codes.includes('RATE_LIMITED')) return 'BUSY'
  if (codes.includes('UNAUTHENTICATED')) return 'SIGNED_OUT'
  if (codes.includes('FORBIDDEN')) return 'NOT_ALLOWED'
  return codes.length > 0 && codes.every((code) => code === 'BAD_USER_INPUT') ? 'BAD_INPUT' : 'FAULT'
}

function reasonOf(error: unknown): [UnavailableReason, string] {
  if (!(error instanceof Error)) return ['UNREACHABLE', String(error)]
  if (error.name === 'TimeoutError') return ['TIMEOUT', error.message]
  if (error instanceof SyntaxError) return ['FAULT', 'the answer is not JSON']
  return ['UNREACHABLE', error.cause instanceof Error ? error.cause.message : error.message]
}
