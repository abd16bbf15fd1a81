import { describe, expect, it } from 'vitest'
import { MOST_FORM_BYTES, MOST_PICTURE_FORM_BYTES, refusePost } from './posted-forms.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '120' }

describe('a post', () => {
  it.each([
    ['a form', form, null],
    ['a form with its character set', { ...form, 'content-type': 'Application/X-WWW-Form-Urlencoded; charset=UTF-8' }, null],
    ['a form in parts', { ...form, 'content-type': 'multipart/form-data; boundary=x' }, null],
    ['an empty form', { ...form, 'content-length': '0' }, null],
    ['the largest form', { ...form, 'content-length': String(MOST_FORM_BYTES) }, null],
    ['one byte more', { ...form, 'content-length': String(MOST_FORM_BYTES + 1) }, 413],
    ['two megabytes of anything', { 'content-type': 'image/png', 'content-length': '2000000' }, 413],
    ['JSON', { ...form, 'content-type': 'application/json' }, 415],
    ['no type', { 'content-length': '12' }, 415],
    ['no length', { 'content-type': form['content-type'] }, 411],
    ['a length that is none', { ...form, 'content-length': '-1' }, 411],
  ] as const)('of %s: %s', (_what, headers, status) => expect(refusePost('POST', new Headers(headers))).toBe(status))

  it('with a picture may be larger where it is asked for, and no larger', () => {
    const picture = (bytes: number) => new Headers({ 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(bytes) })
    expect(refusePost('POST', picture(MOST_PICTURE_FORM_BYTES), MOST_PICTURE_FORM_BYTES)).toBeNull()
    expect(refusePost('POST', picture(MOST_PICTURE_FORM_BYTES + 1), MOST_PICTURE_FORM_BYTES)).toBe(413)
    expect(refusePost('POST', picture(MOST_FORM_BYTES + 1))).toBe(413)
  })

  it('is the only thing turned away', () => expect(refusePost('GET', new Headers())).toBeNull())
})
