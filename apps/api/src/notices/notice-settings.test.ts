import { describe, expect, it } from 'vitest'
import { readConfig } from '../config.js'
import { testEnvironment } from '../testing/test-server.js'

const read = (over: Record<string, string>) => readConfig({ ...testEnvironment, ...over }).notices
const secret = 's'.repeat(32)
const sms = {
  NOTICES: 'sms',
  SMS_URL: 'https://sms.example/send',
  SMS_TOKEN: 't',
  SMS_SIGNATURE: '鑫港社区',
  SMS_TEMPLATES: 'REMINDER=12, PLACE_OFFERED=13',
}

describe('the settings of notices', () => {
  it('are calls when nothing is said', () => expect(read({})).toEqual({ channel: 'calls' }))

  it('of a webhook', () => {
    expect(read({ NOTICES: 'webhook', NOTICE_WEBHOOK_URL: 'https://hook.example/a', NOTICE_WEBHOOK_SECRET: secret })).toEqual({
      channel: 'webhook',
      url: 'https://hook.example/a',
      secret,
    })
  })

  it('of a gateway', () => {
    expect(read({ ...sms, SMS_ACCEPTED: 'data.code=0' })).toEqual({
      channel: 'sms',
      ...{ url: 'https://sms.example/send', token: 't', signature: '鑫港社区' },
      templates: { REMINDER: '12', PLACE_OFFERED: '13' },
      accepted: { field: 'data.code', value: '0' },
    })
  })

  it.each([
    [{ NOTICES: 'webhook' }, /NOTICES=webhook needs NOTICE_WEBHOOK_URL, NOTICE_WEBHOOK_SECRET/],
    [{ NOTICES: 'webhook', NOTICE_WEBHOOK_URL: 'https://a.example', NOTICE_WEBHOOK_SECRET: 'short' }, /32 characters/],
    [{ NOTICES: 'sms' }, /NOTICES=sms needs SMS_URL, SMS_TOKEN, SMS_SIGNATURE, SMS_TEMPLATES/],
    [{ ...sms, SMS_TEMPLATES: 'REMINDR=12' }, /SMS_TEMPLATES: REMINDR=12 is not KIND=template/],
    [{ ...sms, SMS_ACCEPTED: 'code' }, /SMS_ACCEPTED: must be field=value/],
    [{ ...sms, SMS_URL: 'ftp://sms.example' }, /SMS_URL/],
    [{ NOTICES: 'pigeon' }, /NOTICES/],
    [{ NOTICES: 'log', NODE_ENV: 'production' }, /reaches nobody/],
  ])('%j is refused', (over, message) => expect(() => read(over)).toThrow(message))

  it('the log serves a demo', () => expect(read({ NOTICES: 'log', NODE_ENV: 'production', DEMO: 'true' })).toEqual({ channel: 'log' }))
})
