import { describe, expect, it } from 'vitest'
import { fieldOf, nominationInput, readNomination } from './nomination-form.ts'

const form = (fields: Record<string, string>, consents: string[] = []) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  for (const consent of consents) data.set(consent, 'yes')
  return data
}
const typed = { name: '张示一', estate: 'A', building: '３', unit: '1', room: '502', summary: '好', deed: '一\r\n二', phone: '139' }

describe('a nomination on paper', () => {
  it('asks a family for its door and a worker for the workplace', () => {
    const values = readNomination(form({ ...typed, workplace: '门卫' }), () => 'key')
    expect(nominationInput('c', false, 'v', values).nominee).toEqual({
      name: '张示一',
      household: { estate: 'A', building: '3', unit: '1', room: '502' },
    })
    expect(nominationInput('c', true, 'v', values).nominee).toEqual({ name: '张示一', workplace: '门卫' })
    expect(values.deed).toBe('一\n二')
  })

  it('takes consents of a family that nominates itself, and of no other', () => {
    const self = readNomination(form({ ...typed, by: 'SELF' }, ['nomination', 'story']), () => 'key')
    expect(nominationInput('c', false, 'v', self)).toMatchObject({
      consents: { nomination: true, noticeBoard: false, story: true, media: false },
      nominator: { name: '张示一' },
    })
    const other = readNomination(form({ ...typed, by: 'NEIGHBOUR' }, ['nomination']), () => 'key')
    expect(nominationInput('c', false, 'v', other).consents).toBeNull()
  })

  it('leads each fault to its field', () => {
    expect(fieldOf(['nominee', 'household', 'room'])).toBe('room')
    expect(fieldOf(['nominee', 'household'])).toBe('estate')
    expect(fieldOf(['nominator', 'phone'])).toBe('phone')
    expect(fieldOf(['deed'])).toBe('deed')
    expect(fieldOf(['consents', 'nomination'])).toBe('consent-nomination')
    expect(fieldOf([])).toBe('name')
  })

  it('keeps its key, so that the same form sent twice is one nomination', () => {
    expect(readNomination(form({ key: 'given' }), () => 'new').key).toBe('given')
    expect(readNomination(null, () => 'new').key).toBe('new')
  })
})
