import { describe, expect, it, vi } from 'vitest'
import { type AnswerStep, answerFields, answerView, readAnswer } from './answer-view.ts'
import { readWish } from './display-view.ts'
import { lookUpFamily } from './look-up-family.ts'

const key = 'f3a1c9d8-0000-4000-8000-1234567890ab'
const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}
const yes = { nomination: 'yes', noticeBoard: 'yes', photo: 'yes', phone: '139 0000 2222', key, step: 'accept' }
const answer = (fields: Record<string, string>, over: Partial<AnswerStep> = {}) =>
  answerView({
    form: formOf(fields),
    sent: true,
    newKey: () => key,
    answer: async () => ({ kind: 'ANSWERED', familyCode: '7K3QM9WXTB' }),
    ...over,
  })

describe('a family’s answer', () => {
  it('says yes to what is ticked and to nothing else', async () => {
    const sent = vi.fn<AnswerStep['answer']>().mockResolvedValue({ kind: 'ANSWERED', familyCode: '7K3QM9WXTB' })
    expect(await answer(yes, { answer: sent })).toEqual({ page: 'CONSENTED', code: '7K3QM9WXTB', phoneTail: '2222' })
    const consents = { nomination: true, noticeBoard: true, fullName: false, photo: true, story: false, media: false }
    expect(sent).toHaveBeenCalledWith({ accept: true, idempotencyKey: key, consents, phone: '139 0000 2222' })
  })

  it('asks for the two that are needed and for a telephone, all at once, and keeps the rest', async () => {
    const view = await answer({ photo: 'yes', key, step: 'accept' })
    expect(view).toMatchObject({ page: 'FORM', values: { consents: { photo: true } } })
    expect(view.page === 'FORM' && view.faults.map(({ field }) => field)).toEqual(['consent-nomination', 'consent-noticeBoard', 'phone'])
  })

  it('declines only when it is sure, and needs no telephone for it', async () => {
    const sent = vi.fn<AnswerStep['answer']>().mockResolvedValue({ kind: 'ANSWERED', familyCode: null })
    expect(await answer({ key, step: 'decline' }, { answer: sent })).toMatchObject({ page: 'DECLINE' })
    expect(await answer({ ...yes, step: 'back' }, { answer: sent })).toMatchObject({ page: 'FORM', faults: [] })
    expect(sent).not.toHaveBeenCalled()
    expect(await answer({ key, step: 'decline-sure' }, { answer: sent })).toEqual({ page: 'DECLINED' })
    expect(sent).toHaveBeenCalledWith({ accept: false, idempotencyKey: key })
  })

  it('stays as it was ticked when the letters are changed, or when no answer came', async () => {
    const sent = vi.fn<AnswerStep['answer']>().mockResolvedValue({ kind: 'UNAVAILABLE', reason: 'TIMEOUT' })
    expect(await answer(yes, { sent: false, answer: sent })).toMatchObject({ page: 'FORM', faults: [], values: { phone: '139 0000 2222' } })
    expect(sent).not.toHaveBeenCalled()
    expect(await answer(yes, { answer: sent })).toMatchObject({ page: 'FORM', values: { consents: { photo: true }, key } })
  })

  it('reads back what it writes into hidden fields', () => {
    const values = readAnswer(formOf(yes), () => key)
    expect(readAnswer(formOf(Object.fromEntries(answerFields(values))), () => key)).toEqual(values)
  })
})

describe('what of an honour may be seen', () => {
  const consents = { nomination: true, noticeBoard: true, fullName: true, photo: true, story: false, media: false }
  const entry = (hidden: boolean) => ({ consents, hidden }) as never

  it('is taken down and shown again without touching a consent', () => {
    const kept = { fullName: true, photo: true, story: false, media: false }
    expect(readWish(formOf({ step: 'hide' }), entry(false))).toEqual({ wish: { shown: false, ...kept }, said: 'hidden' })
    expect(readWish(formOf({ step: 'show' }), entry(true))).toEqual({ wish: { shown: true, ...kept }, said: 'shown' })
  })

  it('is as it is ticked now, and stays down where it was taken down', () => {
    const { wish } = readWish(formOf({ step: 'change', story: 'yes' }), entry(true))
    expect(wish).toEqual({ shown: false, fullName: false, photo: false, story: true, media: false })
  })
})

describe('looking up a family’s page', () => {
  const none = async () => ({ kind: 'NOT_FOUND' }) as const
  const found = async () => ({ kind: 'FOUND', entry: {}, nomination: {} }) as never

  it('the code that was handed over stands alone; the family’s own needs the telephone', async () => {
    const asked = vi.fn(found)
    expect(await lookUpFamily(formOf({ code: '７k3qm-9wxtb' }), { findEntry: none, findAsked: asked })).toMatchObject({
      code: '7K3QM9WXTB',
      phoneTail: '',
    })
    expect(asked).toHaveBeenCalledWith('7K3QM9WXTB')
    const own = await lookUpFamily(formOf({ code: '7K3QM9WXTB', tail: '2222' }), { findEntry: found, findAsked: none })
    expect(own).toMatchObject({ kind: 'FOUND', phoneTail: '2222' })
  })

  it('a wrong one is told alike, whatever is wrong with it; too many are told apart', async () => {
    const wrong = { findEntry: none, findAsked: none }
    const [one, other] = [
      await lookUpFamily(formOf({ code: '7K3QM9WXTB' }), wrong),
      await lookUpFamily(formOf({ code: '7K3QM9WXTB', tail: '1111' }), wrong),
    ]
    expect(one).toEqual(other)
    const busy = async () => ({ kind: 'UNAVAILABLE', reason: 'BUSY' }) as const
    expect(await lookUpFamily(formOf({ code: '7K3QM9WXTB', tail: '1111' }), { findEntry: busy, findAsked: none })).toMatchObject({
      status: 429,
    })
    expect(await lookUpFamily(formOf({ code: '7K3' }), wrong)).toMatchObject({ status: 422 })
  })
})
