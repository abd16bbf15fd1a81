import { to } from '../../../addresses.ts'
import { heldSignUpWords } from '../../../words/held-sign-up.ts'

/** What the list of sign-ups says after an act, carried in its address because a redirect stands between. */
export type Said = keyof typeof heldSignUpWords.said

export function mineAddress(said?: Said): string {
  return to(said === undefined ? '/my-sign-up' : `/my-sign-up?said=${said}`)
}

export function readSaid(url: URL): string | null {
  const said = url.searchParams.get('said') ?? ''
  return Object.hasOwn(heldSignUpWords.said, said) ? heldSignUpWords.said[said as Said] : null
}
