import { createScheduler, type Scheduler } from '../kernel/scheduler.js'
import { ChangesResolver } from './changes.resolver.js'
import { type ChangesDeps, FindChanges } from './find-changes.service.js'

const LOOK_EVERY_MS = 60_000

export interface ChangesModule {
  resolvers: object[]
  scheduler: Scheduler
}

export function createChangesModule(deps: ChangesDeps & { log: { error(line: object, message: string): void } }): ChangesModule {
  const changes = new FindChanges(deps)
  return {
    resolvers: [new ChangesResolver(changes, deps.sources)],
    scheduler: createScheduler([{ everyMs: LOOK_EVERY_MS, run: () => changes.look() }], (err) =>
      deps.log.error({ err }, 'what changed could not be written down; it is tried again'),
    ),
  }
}
