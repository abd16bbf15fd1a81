import type { FastifyBaseLogger } from 'fastify'
import { createIdentifier, createStaffModule, type StaffModule } from './access/index.js'
import type { Config } from './config.js'
import type { Database } from './database/orm.js'
import { systemClock } from './kernel/clock.js'
import { hasherOf, sealerOf } from './keys.js'

/** Staff as the settings want them; for the server and for the command that makes accounts. */
export const staffModule = (config: Config, database: Database, logger: FastifyBaseLogger): StaffModule =>
  createStaffModule({
    ...{ database, log: logger, sealer: sealerOf(config), hasher: hasherOf(config), clock: systemClock },
    ...{ communityId: config.communityId, secret: config.staffSecret, siteUrl: config.siteUrl, demo: config.demoStaff },
    identify: createIdentifier(config.clientAddressSecret),
  })
