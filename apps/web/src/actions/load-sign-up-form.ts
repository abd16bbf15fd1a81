import { SignUpFormDocument, type SignUpFormQuery } from '@culture/contract/operations'
import { queryContent } from '../gateway/index.ts'

/** The event and what its form needs. A last good copy is no ground for promising places: it counts as unavailable. */
export async function loadSignUpForm(slug: string, forwardedAddress: string): Promise<SignUpFormQuery | null> {
  const outcome = await queryContent(SignUpFormDocument, { slug }, { forwardedAddress })
  return outcome.kind === 'OK' && !outcome.stale ? outcome.data : null
}
