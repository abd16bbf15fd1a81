import type { NominationStatus } from '@culture/contract/operations'
import type { ChipTone } from '../../../ui/chip/chip-tones.ts'

/** How a status looks as a chip; its word says the same. */
export const toneOf = {
  DRAFT: 'soon',
  AWAITING_CONSENT: 'wait',
  RETURNED: 'few',
  UNDER_WAY: 'wait',
  ON_NOTICE: 'wait',
  HONOURED: 'open',
  NOT_HONOURED: 'over',
  WITHDRAWN: 'over',
  ENDED: 'over',
} as const satisfies Record<NominationStatus, ChipTone>
