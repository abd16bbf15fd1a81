import { endOfDay, isLocalDate, startOfDay } from '@culture/calendar'
import type { OpenAwardCycleInput } from '@culture/contract/desk-operations'
import { deskAwardWords as words } from '../../../../words/desk-awards.ts'
import { plainText } from '../../../signups/form/plain-text.ts'

export type OpenValues = Record<'schemeId' | 'from' | 'until' | 'households' | 'quota', string>

export interface OpenFault {
  field: keyof OpenValues
  text: string
}

export const readOpening = (form: FormData | null, otherwise: OpenValues): OpenValues =>
  form
    ? {
        ...{ schemeId: plainText(form.get('schemeId')), from: plainText(form.get('from')), until: plainText(form.get('until')) },
        ...{ households: plainText(form.get('households')), quota: plainText(form.get('quota')) },
      }
    : otherwise

const isCount = (text: string): boolean => /^\d{1,7}$/.test(text)

/** What is typed wrongly, before the API judges what it means. */
export function faultsOf({ from, until, households, quota }: OpenValues): OpenFault[] {
  return [
    ...(isLocalDate(from) ? [] : [{ field: 'from' as const, text: words.invalidDay }]),
    ...(isLocalDate(until) ? [] : [{ field: 'until' as const, text: words.invalidDay }]),
    ...(isCount(households) ? [] : [{ field: 'households' as const, text: words.invalidNumber }]),
    ...(quota === '' || isCount(quota) ? [] : [{ field: 'quota' as const, text: words.invalidNumber }]),
  ]
}

/** From 00:00 of the first day to 24:00 of the last, in Shanghai. */
export const openingInput = ({ schemeId, from, until, households, quota }: OpenValues): OpenAwardCycleInput => ({
  schemeId,
  nominationsFrom: startOfDay(from).toISOString(),
  nominationsUntil: endOfDay(until).toISOString(),
  households: Number(households),
  quota: quota === '' ? null : Number(quota),
})
