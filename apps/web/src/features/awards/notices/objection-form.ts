import { RaiseObjectionDocument, type RaiseObjectionInput } from '@culture/contract/operations'
import { query } from '../../../gateway/index.ts'
import { noticeWords as words } from '../../../words/notices.ts'
import { plainText } from '../../signups/form/plain-text.ts'
import { toldText } from '../parts/told-text.ts'

export type ObjectionValues = Record<'candidateId' | 'text' | 'name' | 'phone', string>

export type ObjectionOutcome = { kind: 'RECEIVED' } | { kind: 'REFUSED'; faults: { field: string; text: string }[] }

export const readObjection = (form: FormData | null): ObjectionValues => ({
  candidateId: plainText(form?.get('candidateId')),
  text: toldText(form?.get('text')),
  name: plainText(form?.get('name')),
  phone: plainText(form?.get('phone')),
})

const inputOf = ({ candidateId, text, name, phone }: ObjectionValues): RaiseObjectionInput => ({
  ...{ candidateId, text },
  ...(name ? { name } : {}),
  ...(phone ? { phone } : {}),
})

export async function raiseObjection(values: ObjectionValues, forwardedAddress: string): Promise<ObjectionOutcome> {
  // Nothing chosen is no candidate who has gone from the notice: the graph could only say the latter.
  if (values.candidateId === '') return { kind: 'REFUSED', faults: [{ field: 'candidateId', text: words.whomMissing }] }
  const answer = await query(RaiseObjectionDocument, { input: inputOf(values) }, { forwardedAddress })
  if (answer.kind !== 'OK') return { kind: 'REFUSED', faults: [{ field: 'text', text: words.unavailable }] }
  const result = answer.data.raiseObjection
  if (result.__typename === 'ObjectionReceived') return { kind: 'RECEIVED' }
  const faults = result.fields.map(({ path, message }) => ({ field: path.at(-1) ?? 'text', text: message }))
  return { kind: 'REFUSED', faults: faults.length > 0 ? faults : [{ field: 'text', text: result.message }] }
}
