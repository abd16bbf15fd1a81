import { describe, expect, it, vi } from 'vitest'
import { countCharacters } from './count-characters.ts'
import { type StoryStep, storyView } from './story-view.ts'

const texts = { summary: '三年来，天天扫楼道', deed: '下雪天也扫。\r\n老人说好。' }
const formOf = (fields: Record<string, string | File>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}
const picture = new File(['picture'], 'a.jpg', { type: 'image/jpeg' })
const shown = { picture, shows: '灯下的书', peopleAgree: 'yes' }
const step = (form: FormData | null, over: Partial<StoryStep> = {}): StoryStep => ({
  ...{ form, sent: true, saved: { summary: '存过的', deed: '' } },
  save: async () => ({ kind: 'SAVED', code: '7K3QM9WXTB' }),
  addPicture: async () => ({ kind: 'KEPT' }),
  dropPicture: async () => true,
  ...over,
})
const fieldsOf = async (story: StoryStep) => {
  const view = await storyView(story)
  return view.page === 'FORM' ? view.faults.map(({ field }) => field) : view.goTo
}

describe('the second page of a nomination', () => {
  it('begins with what was saved, and saves punctuation and line breaks as they were written', async () => {
    expect(await storyView(step(null))).toMatchObject({ page: 'FORM', values: { summary: '存过的' } })
    const save = vi.fn<StoryStep['save']>().mockResolvedValue({ kind: 'SAVED', code: '' })
    expect(await storyView(step(formOf(texts), { save }))).toEqual({ page: 'SAVED', goTo: 'next' })
    expect(save).toHaveBeenCalledWith({ summary: '三年来，天天扫楼道', deed: '下雪天也扫。\n老人说好。' })
  })

  it.each([
    [{}, ['summary', 'deed']],
    [{ step: 'later' }, 'later'],
    [{ ...texts, step: 'picture' }, ['picture']],
    [{ ...texts, ...shown, step: 'picture' }, 'here'],
    [{ ...texts, step: 'drop-2' }, 'here'],
    [{ ...texts, ...shown }, 'next'],
  ])('%j leads to %j', async (fields, expected) => expect(await fieldsOf(step(formOf(fields as never)))).toEqual(expected))

  it('hands on the picture with its words and the yes of who is in it', async () => {
    const addPicture = vi.fn<StoryStep['addPicture']>().mockResolvedValue({ kind: 'KEPT' })
    await storyView(step(formOf({ ...texts, ...shown, step: 'picture' }), { addPicture }))
    expect(addPicture.mock.calls[0]?.[0]).toMatchObject({
      words: '灯下的书',
      peopleAgree: true,
      bytes: new Uint8Array(Buffer.from('picture')),
    })
  })

  it.each([
    ['PEOPLE_NOT_ASKED', 'peopleAgree'],
    ['WORDS_NOT_ALLOWED', 'shows'],
    ['ENOUGH', 'picture'],
  ])('tells %s at %s, with the texts saved before', async (reason, field) => {
    const addPicture = async () => ({ kind: 'REFUSED', reason, message: '不行' }) as const
    expect(await fieldsOf(step(formOf({ ...texts, ...shown }), { addPicture }))).toEqual([field])
  })

  it('says that a chosen picture has to be chosen again when the page is shown again for another reason', async () => {
    expect(await fieldsOf(step(formOf({ ...texts, ...shown }), { sent: false }))).toEqual(['picture'])
    const refusal = { reason: 'TEXT_NOT_ALLOWED', message: '', fields: [{ path: ['deed'], message: '电话', code: 'PHONE' }] } as const
    const addPicture = vi.fn<StoryStep['addPicture']>()
    const save = async () => ({ kind: 'REFUSED', refusal: { ...refusal, fields: [...refusal.fields] } }) as never
    expect(await fieldsOf(step(formOf({ ...texts, ...shown }), { save, addPicture }))).toEqual(['deed', 'picture'])
    expect(addPicture).not.toHaveBeenCalled()
  })

  it('counts characters as people do', () => expect(countCharacters(' 三年来👨‍👩‍👧\r\n好𠮷 ')).toBe(7))
})
