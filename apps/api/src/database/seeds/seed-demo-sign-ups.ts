import type { DemoSignUp } from '@culture/fixtures'
import type { Clock } from '../../kernel/clock.js'
import type { SignUpRecord, SignUpsModule } from '../../signups/index.js'

function recordOf({ key, eventId, name, phone, household, party, guardianConsent, channel, at }: DemoSignUp): SignUpRecord {
  const input = { eventId, idempotencyKey: key, name, phone, household, party, guardianConsent, channel, slotId: null, visitAddress: null }
  return { input, at: new Date(at) }
}

/** Sign-ups of the made-up community, where there are none yet. Throws when one of them is refused: rule and fixture have parted. */
export async function seedDemoSignUps(signUps: Pick<SignUpsModule, 'seed'>, clock: Clock): Promise<void> {
  const { demoSignUps } = await import('@culture/fixtures')
  const outcome = await signUps.seed(demoSignUps(clock.now()).map(recordOf))
  const [first] = outcome?.refused ?? []
  if (first)
    throw new Error(`${outcome?.refused.length} demo sign-ups were refused, the first (${first.idempotencyKey}) with ${first.reason}`)
}
