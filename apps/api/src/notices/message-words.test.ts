import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type MessageValues, messageText, valuesNamed } from './message-words.js'
import { messageKinds } from './rules/notice-kinds.js'

const values: MessageValues = {
  ...{ title: '闹元宵$&{time}', time: '2月20日（周六）下午2:00', place: '文化站', heads: '3', code: '7K2QM 4XWPA' },
  ...{ deadline: '2月16日（周二）上午10:00', telephone: '0314-0000000' },
}

describe('the sentences', () => {
  it.each(messageKinds)('%s is whole and says whom to telephone', (kind) => {
    const text = messageText(kind, { ...values, title: '闹元宵' })
    expect(text).not.toMatch(/[{}]/)
    expect(text).toMatch(/打0314-0000000。$/)
    expect(text).toContain('“闹元宵”')
    // One message of an operator holds 70 characters; two are paid for at most.
    expect([...text].length).toBeLessThanOrEqual(134)
  })

  it('the code goes only to whoever has just signed up', () => {
    expect(messageKinds.filter((kind) => valuesNamed(kind).includes('code'))).toEqual([
      ...['SIGN_UP_CONFIRMED', 'SIGN_UP_WAITLISTED', 'DRAW_ENTERED'],
    ])
  })

  it('a title is text, whatever it looks like', () => {
    expect(messageText('SIGN_UP_CANCELLED', values)).toBe(
      '“闹元宵$&{time}”2月20日（周六）下午2:00，您家的报名取消了。不是您取消的，请打0314-0000000。',
    )
  })

  it('the handbook tells an operator the values of every kind', async () => {
    const handbook = await readFile(new URL('../../../../packages/handbook/operations/configure.md', import.meta.url), 'utf8')
    const rows = [...handbook.matchAll(/^\| `([A-Z_]+)` \| [^|]+ \| (title[a-z, ]*) \|$/gm)].map(([, kind, values]) => [
      kind,
      values?.trim(),
    ])
    expect(rows).toEqual(messageKinds.map((kind) => [kind, valuesNamed(kind).join(', ')]))
  })

  it('hands a template just what its sentence names', () => {
    expect(valuesNamed('REMINDER')).toEqual(['title', 'time', 'place', 'heads', 'telephone'])
    expect(valuesNamed('PLACE_OFFERED')).toEqual(['title', 'time', 'deadline', 'telephone'])
  })
})
