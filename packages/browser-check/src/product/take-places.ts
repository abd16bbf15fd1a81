import { randomUUID } from 'node:crypto'
import { askGraph } from './graph.ts'

interface Asked {
  event: { id: string; signUp: { slots: { id: string }[] } }
  community: { consentVersion: string }
}

/** A household signs up as another site would let it; for one slot, counted from 0, where the event has slots. */
export const takePlaces = async (
  apiUrl: string,
  slug: string,
  household: { room: string; phone: string; slot?: number },
): Promise<void> => {
  const { event, community } = await askGraph<Asked>(
    apiUrl,
    'query Event($slug: String!) { event(slug: $slug) { id signUp { slots { id } } } community { consentVersion } }',
    { slug },
  )
  const input = {
    eventId: event.id,
    consentVersion: community.consentVersion,
    idempotencyKey: randomUUID(),
    name: '计师傅',
    phone: household.phone,
    party: { adults: 2 },
    household: { estate: 'A', building: '6', unit: '1', room: household.room },
    ...(household.slot !== undefined && { slotId: event.signUp.slots[household.slot]?.id, visitAddress: 'A小区6号楼1单元' }),
  }
  const { signUp } = await askGraph<{ signUp: { __typename: string } }>(
    apiUrl,
    'mutation TakePlaces($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignUpRefused { reason message } } }',
    { input },
  )
  if (signUp.__typename !== 'SignUpConfirmed') throw new Error(`No place: ${JSON.stringify(signUp)}`)
}
