import type { APIContext } from 'astro'
import { withoutBase } from '../../../addresses.ts'
import { MOST_FORM_BYTES, MOST_PICTURE_FORM_BYTES } from '../../../security/posted-forms.ts'
import { heldAwardCode } from '../held/held-award-codes.ts'

/** How large a form may be: one with a picture is taken only from a telephone that holds the draft it belongs to. */
export function mostBytes({ url, cookies }: Pick<APIContext, 'url' | 'cookies'>): number {
  const [, ref] = /^\/nominate\/([\w-]+)\/story\/?$/.exec(withoutBase(url.pathname)) ?? []
  return ref !== undefined && heldAwardCode(cookies, ref) ? MOST_PICTURE_FORM_BYTES : MOST_FORM_BYTES
}
