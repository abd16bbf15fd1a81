import type { TypedDocumentString } from '@culture/contract/operations'
import type { AstroGlobal } from 'astro'
import { type Outcome, queryContent } from '../../gateway/index.ts'

/** How long the bytes of a content page may be given again, in milliseconds; bounds, with the gateway's cache, how late a publish shows. */
const sharedForMs = 300

type Asking = Pick<AstroGlobal, 'locals' | 'response' | 'clientAddress'>

/**
 * What a content page shows. The page becomes one that all readers share; where the API cannot be reached and
 * no copy is left, it becomes a 503 that says so.
 */
export async function readContent<Data, Variables>(
  page: Asking,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  const { preview } = page.locals
  if (preview?.document === document) return { kind: 'OK', data: preview.data as Data, stale: false }
  const outcome = await queryContent(document, variables, { forwardedAddress: addressOf(page) })
  if (outcome.kind === 'OK') page.locals.sharedFor = preview ? undefined : sharedForMs
  else {
    page.locals.sharedFor = undefined
    page.response.status = 503
    page.response.headers.set('retry-after', '60')
  }
  return outcome
}

/** A page that is made for many readers at once is asked by nobody in particular. */
function addressOf(page: Asking): string | undefined {
  try {
    return page.clientAddress
  } catch {
    return undefined
  }
}
