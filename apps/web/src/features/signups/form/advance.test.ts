import type { SignUpRefusal } from '@culture/contract/operations'
import { describe, expect, it, vi } from 'vitest'
import { type Advance, advance, statusOf, type Taken } from './advance.ts'
import type { Questions } from './questions.ts'
import { emptyValues, hiddenFields, type SignUpValues } from './sign-up-values.ts'

const KEY = '0b0e7f9a-1f4e-4f5c-9d53-2b8f1c0a7e11'
const questions: Questions = {
  eventId: 'e',
  onBehalf: false,
  household: 'NEVER',
  estates: [],
  slots: [],
  performersOnly: false,
  homeVisit: false,
  byLot: false,
  maxHeads: 4,
  consentUnder: 14,
}
const values: SignUpValues = { ...emptyValues(() => KEY), name: '李女士', phone: '13800138000' }

const posted = (step: string, some: SignUpValues = values) => {
  const form = new FormData()
  for (const [name, value] of [...hiddenFields(some), ['step', step] as const]) form.append(name, value)
  return form
}

function run(change: Partial<Advance>, taken: Taken = { kind: 'TAKEN', code: '7K3QM9WXTB' }) {
  const takePlaces = vi.fn(async () => taken)
  return { view: advance({ form: null, questions, block: null, newKey: () => KEY, takePlaces, ...change }), takePlaces }
}

const refused = (reason: SignUpRefusal, fields: string[] = []): Taken => ({
  kind: 'REFUSED',
  refusal: { reason, message: '说明', fields: fields.map((name) => ({ path: ['input', name], message: `${name}不对`, code: 'X' })) },
})

describe('the three pages', () => {
  it('begin with an empty form and a key', async () =>
    expect(await run({}).view).toEqual({ page: 'FILL', values: emptyValues(() => KEY), faults: [] }))

  it.each([
    ['size', 'large'],
    ['theme', 'dark'],
  ])('stay where they are, with everything typed, when a reader changes %s', async (name, value) => {
    const typed = posted('', { ...values, phone: '138' })
    typed.set(name, value)
    expect(await run({ form: typed }).view).toEqual({ page: 'FILL', values: { ...values, phone: '138' }, faults: [] })
    const checked = posted('')
    checked.set('at', 'check')
    checked.set(name, value)
    const { view, takePlaces } = run({ form: checked })
    expect(await view).toEqual({ page: 'CHECK', values, again: null })
    expect(takePlaces).not.toHaveBeenCalled()
  })

  it('go from a good form to the check, with everything kept and nothing sent', async () => {
    const { view, takePlaces } = run({ form: posted('fill') })
    expect(await view).toEqual({ page: 'CHECK', values, again: null })
    expect(takePlaces).not.toHaveBeenCalled()
  })

  it('give a faulty form back with its values, whatever button was pressed', async () => {
    const faulty = { ...values, name: '' }
    for (const step of ['fill', 'confirm', '']) {
      const { view, takePlaces } = run({ form: posted(step, faulty) })
      expect(await view).toEqual({ page: 'FILL', values: faulty, faults: [{ field: 'name', kind: 'EMPTY' }] })
      expect(takePlaces).not.toHaveBeenCalled()
    }
  })

  it('lead back to the form without scolding', async () =>
    expect(await run({ form: posted('change', { ...values, name: '' }) }).view).toMatchObject({ page: 'FILL', faults: [] }))

  it('end with the code', async () => {
    const { view, takePlaces } = run({ form: posted('confirm') })
    expect(await view).toEqual({ page: 'DONE', code: '7K3QM9WXTB', values })
    expect(takePlaces).toHaveBeenCalledExactlyOnceWith(values)
  })

  it('may be confirmed again under the same key when no answer came', async () => {
    expect(await run({ form: posted('confirm') }, { kind: 'UNAVAILABLE', reason: 'TIMEOUT' }).view).toEqual({
      page: 'CHECK',
      values,
      again: 'NO_ANSWER',
    })
    expect(await run({ form: posted('confirm') }, { kind: 'UNAVAILABLE', reason: 'BUSY' }).view).toEqual({
      page: 'CHECK',
      values,
      again: 'BUSY',
    })
  })
})

describe('an event without a form', () => {
  it('says why, on every page but the last', async () => {
    for (const form of [null, posted('fill'), posted('change')]) {
      expect(await run({ form, block: 'FULL' }).view).toEqual({ page: 'REFUSED', why: 'FULL', message: null })
    }
  })

  it('still finds the record of the tap before', async () =>
    expect(await run({ form: posted('confirm'), block: 'FULL' }).view).toMatchObject({ page: 'DONE' }))

  it('asks for no correction where nobody can sign up any more', async () => {
    const form = posted('confirm', { ...values, name: '' })
    expect(await run({ form, block: 'CLOSED' }).view).toEqual({ page: 'REFUSED', why: 'CLOSED', message: null })
  })
})

describe('a refusal', () => {
  it.each(['INVALID_INPUT', 'GUARDIAN_REQUIRED', 'HOUSEHOLD_REQUIRED', 'HOUSEHOLD_UNKNOWN', 'PARTY_TOO_LARGE'] as const)(
    '%s leads back to the form',
    async (reason) =>
      expect(await run({ form: posted('confirm') }, refused(reason, ['phone'])).view).toEqual({
        page: 'FILL',
        values,
        faults: [{ field: 'phone', kind: 'TOLD', message: 'phone不对' }],
      }),
  )

  it.each([
    ['NOT_OPEN', 'NOT_YET_OPEN'],
    ['CLOSED', 'CLOSED'],
    ['FULL', 'FULL'],
    ['ALREADY_SIGNED_UP', 'ALREADY_SIGNED_UP'],
    ['KEY_REUSED', 'KEY_REUSED'],
    ['EVENT_NOT_FOUND', 'EVENT_NOT_FOUND'],
    ['RATE_LIMITED', 'RATE_LIMITED'],
    ['SIGN_UP_NOT_FOUND', 'OTHER'],
    ['NOT_CHANGEABLE', 'OTHER'],
    ['OFFER_EXPIRED', 'OTHER'],
  ] as const)('%s leads to the page %s', async (reason, why) =>
    expect(await run({ form: posted('confirm') }, refused(reason)).view).toEqual({ page: 'REFUSED', why, message: '说明' }),
  )
})

describe('the status of an answer', () => {
  it.each([
    [{ page: 'FILL', values, faults: [] }, false, 200],
    [{ page: 'FILL', values, faults: [{ field: 'name', kind: 'EMPTY' }] }, true, 422],
    [{ page: 'CHECK', values, again: null }, true, 200],
    [{ page: 'CHECK', values, again: 'NO_ANSWER' }, true, 503],
    [{ page: 'REFUSED', why: 'FULL', message: null }, false, 200],
    [{ page: 'REFUSED', why: 'FULL', message: null }, true, 409],
    [{ page: 'REFUSED', why: 'EVENT_NOT_FOUND', message: null }, true, 404],
  ] as const)('%j posted %s is %i', (view, isPosted, status) => expect(statusOf(view, isPosted)).toBe(status))
})
