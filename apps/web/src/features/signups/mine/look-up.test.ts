import { describe, expect, it } from 'vitest'
import { readLookUp } from './look-up.ts'

const read = (code: string, tail: string) => {
  const form = new FormData()
  form.set('code', code)
  form.set('tail', tail)
  return readLookUp(form)
}

describe('looking up a sign-up', () => {
  it('takes the pair however it is written', () =>
    expect(read('７k3qm-9wxtb', '８０００')).toEqual({ kind: 'PAIR', code: '7K3QM9WXTB', phoneTail: '8000' }))

  it.each([
    ['', '', ['code', 'tail']],
    ['7K3QM', '8000', ['code']],
    ['7K3QM9WXTB', '80', ['tail']],
  ])('says what is missing in %j and %j', (code, tail, fields) => {
    const reading = read(code, tail)
    expect(reading.kind === 'FAULTY' && Object.keys(reading.errors)).toEqual(fields)
  })

  it('tells an empty code from one that cannot be right', () => {
    const [empty, wrong] = [read('', '8000'), read('7K3QM', '8000')]
    expect(empty).not.toEqual(wrong)
  })
})
