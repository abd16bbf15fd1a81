import type { AwardsModule } from '../../awards/index.js'
import type { Clock } from '../../kernel/clock.js'

/** Award records of the made-up community, where there are none yet. Fixtures are loaded only by a demo. */
export async function seedDemoAwards(awards: Pick<AwardsModule, 'seed'>, clock: Clock): Promise<void> {
  const { demoAwards } = await import('@culture/fixtures')
  await awards.seed(demoAwards(clock.now()))
}
