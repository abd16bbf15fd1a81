import { useForm } from '@strapi/strapi/admin'
import type { DraftTerms } from '../../event-life/changed-terms'

interface Picked {
  connect?: { documentId?: string; apiData?: { documentId?: string } }[]
  disconnect?: unknown[]
}

/** What stands in the form now, saved or not, as far as the panels look at it. */
export interface Draft extends Omit<DraftTerms, 'venueId'> {
  expectedAttendance?: number | null
  permitNumber?: string | null
  venue?: Picked | null
  festival?: Picked | null
}

export const useDraft = (): Draft => useForm('CulturePanel', ({ values }) => values as Draft, false) ?? {}

/** The document id of what was picked anew; undefined where the saved one stays, null where it was taken away. */
export function pickedId(picked: Picked | null | undefined): string | null | undefined {
  const chosen = picked?.connect?.at(-1)
  if (chosen) return chosen.apiData?.documentId ?? chosen.documentId ?? null
  return picked?.disconnect?.length ? null : undefined
}

export const draftTerms = (draft: Draft, savedVenueId: string | null): DraftTerms => {
  const picked = pickedId(draft.venue)
  return { ...draft, venueId: picked === undefined ? savedVenueId : picked }
}
