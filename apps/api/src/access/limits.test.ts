import { describe, expect, it } from 'vitest'
import { createLimits, type LimitDecision } from './limits.js'

const limits = () => createLimits({ PHONE_ATTEMPTS: { points: 3, seconds: 600 } })

describe('limits', () => {
  it('allow as many as the rule says and then name the wait', async () => {
    const { consume } = limits()
    const decisions: LimitDecision[] = []
    for (let attempt = 0; attempt < 4; attempt++) decisions.push(await consume('PHONE_ATTEMPTS', 'hash-1'))
    expect(decisions.map((decision) => decision.kind)).toEqual(['ALLOWED', 'ALLOWED', 'ALLOWED', 'LIMITED'])
    expect(decisions[2]).toMatchObject({ remaining: 0 })
    expect(decisions[3]).toEqual({ kind: 'LIMITED', retryAfterSeconds: 600 })
  })

  it('count each key and each kind apart', async () => {
    const { consume } = limits()
    for (let attempt = 0; attempt < 4; attempt++) await consume('PHONE_ATTEMPTS', 'hash-1')
    expect(await consume('PHONE_ATTEMPTS', 'hash-2')).toMatchObject({ kind: 'ALLOWED', remaining: 2 })
    expect(await consume('HOUSEHOLD_ATTEMPTS', 'hash-1')).toMatchObject({ kind: 'ALLOWED' })
  })

  it('charge afterwards, and look without counting', async () => {
    const { charge, check, consume } = limits()
    expect(await check('PHONE_ATTEMPTS', 'hash-1')).toMatchObject({ kind: 'ALLOWED', remaining: 3 })
    await charge('PHONE_ATTEMPTS', 'hash-1', 2)
    expect(await check('PHONE_ATTEMPTS', 'hash-1')).toMatchObject({ kind: 'ALLOWED', remaining: 1 })
    expect(await check('PHONE_ATTEMPTS', 'hash-1')).toMatchObject({ kind: 'ALLOWED', remaining: 1 })
    expect(await consume('PHONE_ATTEMPTS', 'hash-1')).toMatchObject({ kind: 'ALLOWED', remaining: 0 })
    expect(await check('PHONE_ATTEMPTS', 'hash-1')).toMatchObject({ kind: 'LIMITED' })
  })

  it('stand where the design puts them: phone, household and code before the address', () => {
    const { rules } = createLimits()
    expect(rules.PHONE_ATTEMPTS.points).toBeLessThan(rules.ADDRESS_ATTEMPTS.points / 10)
    expect(rules.HOUSEHOLD_ATTEMPTS.points).toBeLessThan(rules.ADDRESS_ATTEMPTS.points / 10)
    expect(rules.CODE_LOOKUPS.points).toBeLessThan(rules.ADDRESS_LOOKUPS.points)
  })
})
