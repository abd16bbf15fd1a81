import { randomUUID } from 'node:crypto'
import {
  AnswerOfferForDocument,
  CancelForDocument,
  ChangePartyForDocument,
  OpenContactDocument,
  type OpenContactInput,
  type OpenContactMutation,
  TakeCheckInBackDocument,
} from '@culture/contract/desk-operations'
import type { Outcome } from '../../../gateway/index.ts'
import { deskWords } from '../../../words/desk.ts'
import { deskActingWords } from '../../../words/desk-acting.ts'
import { plainText } from '../../signups/form/plain-text.ts'
import { readParty } from '../../signups/form/sign-up-values.ts'
import type { DoorSaid } from '../door/door-acts.ts'
import type { Desk } from '../session/desk-door.ts'

export type Contact = Extract<OpenContactMutation['openContact'], { __typename: 'Contact' }> & { why: OpenContactInput['why'] }

/** What was done about one family. A contact is shown in the answer itself and stands in no address. */
export type PartyOutcome = { kind: 'DONE'; said: DoorSaid } | { kind: 'CONTACT'; contact: Contact } | { kind: 'REFUSED'; message: string }

const shut: PartyOutcome = { kind: 'REFUSED', message: deskWords.unavailable }

function outcomeOf<Data>(
  answer: Outcome<Data>,
  pick: (data: Data) => { __typename: string; message?: string },
  said: DoorSaid,
): PartyOutcome {
  if (answer.kind !== 'OK') return shut
  const { __typename, message } = pick(answer.data)
  return __typename.endsWith('Refused') ? { kind: 'REFUSED', message: message ?? '' } : { kind: 'DONE', said }
}

async function openContact(desk: Desk, signUpId: string, why: OpenContactInput['why']): Promise<PartyOutcome> {
  const answer = await desk.ask(OpenContactDocument, { input: { signUpId, why } })
  if (answer.kind !== 'OK') return shut
  const { openContact: opened } = answer.data
  return opened.__typename === 'Contact' ? { kind: 'CONTACT', contact: { ...opened, why } } : { kind: 'REFUSED', message: opened.message }
}

export const reasons = ['CALL', 'DOOR', 'CHANGE', 'COMPLAINT'] as const satisfies readonly OpenContactInput['why'][]

type Party = { id: string; eventId: string; status: string }
type Act = (desk: Desk, party: Party, form: FormData) => Promise<PartyOutcome>

const acts: Record<string, Act> = {
  contact: (desk, { id }, form) => openContact(desk, id, reasons.find((why) => why === plainText(form.get('why'))) ?? 'CALL'),
  change: async (desk, { id }, form) => {
    const idempotencyKey = plainText(form.get('key')) || randomUUID()
    const input = { signUpId: id, party: readParty(form), guardianConsent: form.get('guardian') === 'yes', idempotencyKey }
    return outcomeOf(await desk.ask(ChangePartyForDocument, { input }), ({ changePartyFor }) => changePartyFor, 'changed')
  },
  cancel: async (desk, { id, status }, form) => {
    if (form.get('sure') !== 'yes') return { kind: 'REFUSED', message: deskActingWords.cancelSureMissing }
    const said = status === 'WAITLISTED' ? 'left' : 'cancelled'
    return outcomeOf(await desk.ask(CancelForDocument, { input: { signUpId: id } }), ({ cancelFor }) => cancelFor, said)
  },
  answer: async (desk, { id }, form) => {
    const input = { signUpId: id, accept: form.get('accept') === 'yes' }
    return outcomeOf(
      await desk.ask(AnswerOfferForDocument, { input }),
      ({ answerOfferFor }) => answerOfferFor,
      input.accept ? 'signedUp' : 'cancelled',
    )
  },
  back: async (desk, { id, eventId }) =>
    outcomeOf(
      await desk.ask(TakeCheckInBackDocument, { input: { eventId, signUpId: id } }),
      ({ takeCheckInBack }) => takeCheckInBack,
      'back',
    ),
}

export async function actOnParty(desk: Desk, party: Party, form: FormData): Promise<PartyOutcome> {
  return (await acts[plainText(form.get('act'))]?.(desk, party, form)) ?? { kind: 'REFUSED', message: '' }
}
