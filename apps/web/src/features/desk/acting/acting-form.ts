import type { DeskChannel, DeskEventFragment, SignUpForInput } from '@culture/contract/desk-operations'
import { plainText } from '../../signups/form/plain-text.ts'
import { type PartyValues, readParty } from '../../signups/form/sign-up-values.ts'

export const channels = ['WINDOW', 'PHONE', 'PAPER', 'PROXY'] as const satisfies readonly DeskChannel[]

/** What the counter has typed, given back as it stands after a refusal. */
export interface ActingValues {
  name: string
  phone: string
  channel: DeskChannel
  slot: string
  party: PartyValues
  household: { estate: string; building: string; unit: string; room: string }
  visitAddress: string
  guardian: boolean
  /** The same form sent again signs up once. */
  key: string
}

export function readActing(form: FormData | null, newKey: () => string): ActingValues {
  const text = (name: string): string => plainText(form?.get(name))
  const channel = channels.find((each) => each === text('channel')) ?? 'WINDOW'
  return {
    ...{ name: text('name'), phone: text('phone'), channel, slot: text('slot'), visitAddress: text('visitAddress') },
    party: form ? readParty(form) : { adults: 1, teens14to17: 0, children7to13: 0, children0to6: 0, wheelchairs: 0 },
    household: { estate: text('estate'), building: text('building'), unit: text('unit'), room: text('room') },
    guardian: form?.get('guardian') === 'yes',
    key: text('key') || newKey(),
  }
}

/** A door counts as given once anything of it beside the estate is. */
export const givenHousehold = ({ household }: ActingValues): ActingValues['household'] | null =>
  household.building || household.unit || household.room ? household : null

export function actingInput(event: Pick<DeskEventFragment, 'id'>, values: ActingValues): SignUpForInput {
  const { name, phone, channel, slot, party, guardian, key, visitAddress } = values
  return {
    ...{ eventId: event.id, idempotencyKey: key, channel, name, party, guardianConsent: guardian },
    ...{ phone: phone || null, slotId: slot || null, visitAddress: visitAddress || null },
    household: givenHousehold(values),
  }
}

const fields = ['name', 'phone', 'slotId', 'visitAddress', 'household', 'party', 'guardianConsent'] as const
const idOf = { slotId: 'slot', household: 'estate', party: 'adults', guardianConsent: 'guardian' } as const

/** Where in the page the fault of an input path is put right. */
export function fieldOf([first, second]: readonly string[]): string {
  if (first === 'household' && second) return second
  if (first === 'party' && second) return second
  const known = fields.find((field) => field === first)
  return known ? ((idOf as Partial<Record<string, string>>)[known] ?? known) : 'name'
}
