import { createIdentifier, createLimits, type Limits, type StaffModule, scopeOf } from './access/index.js'
import { type AwardsModule, createAwardsModule } from './awards/index.js'
import { type ChangesModule, createChangesModule } from './changes/index.js'
import { type ContentModule, createContentModule } from './content/index.js'
import type { Entities } from './database/orm.js'
import { erasers } from './erasers.js'
import { hasherOf, sealerOf } from './keys.js'
import { keepPeopleOfPeriods } from './ledgers/index.js'
import { canSend, createNoticesModule, type NoticesModule } from './notices/index.js'
import { createRetentionModule, type RetentionModule } from './retention/index.js'
import type { ServerDeps } from './server.js'
import { createSignUpsModule, type SignUpsModule } from './signups/index.js'
import { staffModule } from './staff.js'

export interface Modules {
  content: ContentModule
  places: SignUpsModule
  awards: AwardsModule
  notices: NoticesModule
  retention: RetentionModule
  changes: ChangesModule
  staff: StaffModule
  limits: Limits
}

function contentModule({ config, database, clock, logger, fetch }: ServerDeps): ContentModule {
  const { communityId, particulars, cmsUrl, siteUrl, pictureFolder, contentSecret: secret } = config
  return createContentModule({
    ...{ database, clock, fetch, communityId, particulars, cmsUrl, siteUrl, pictureFolder, secret },
    log: logger,
  })
}

function placesModule(
  { config, clock, database, logger: log, gate }: ServerDeps,
  store: ContentModule['store'],
  limits: Limits,
): Promise<SignUpsModule> {
  const { communityId } = config
  const sendsMessages = canSend(config.notices)
  return createSignUpsModule({
    ...{ database, clock, store, limits, communityId, sendsMessages, log, gate },
    sealer: sealerOf(config),
    hasher: hasherOf(config),
  })
}

/** Who can sign in, with what they may do on a panel. */
const colleaguesOf = ({ accounts }: StaffModule) => ({
  all: async () =>
    (await accounts.members.all())
      .filter(({ disabled }) => !disabled)
      .map(({ id, name, roles }) => ({
        ...{ id, name },
        mayScore: scopeOf(roles, 'AWARDS_SCORE') !== null,
        mayChair: scopeOf(roles, 'AWARDS_DECIDE') !== null,
      })),
})

function awardsModule(
  { config, clock, database, logger: log }: ServerDeps,
  content: ContentModule['store'],
  limits: Limits,
  staff: StaffModule,
): AwardsModule {
  const { communityId, siteUrl, clientAddressSecret } = config
  const identify = createIdentifier(clientAddressSecret)
  return createAwardsModule({
    ...{ database, clock, content, limits, communityId, siteUrl, log },
    ...{ sealer: sealerOf(config), hasher: hasherOf(config), colleagues: colleaguesOf(staff) },
    addressOf: (request) => identify(request, clock.now().getTime()).address,
  })
}

/** Every module with what it needs of the others. Nothing is read or begun yet but the places. */
export async function createModules(deps: ServerDeps): Promise<Modules> {
  const { config, clock, database, logger: log } = deps
  const { communityId } = config
  const content = contentModule(deps)
  const limits = deps.limits ?? createLimits()
  const places = await placesModule(deps, content.store, limits)
  const staff = staffModule(config, database, log)
  const awards = awardsModule(deps, content.store, limits, staff)
  const notices = createNoticesModule({ database, clock, subjects: places.noticeSubjects, settings: config.notices, log })
  const kept = { content: content.store, board: places.board, communityId }
  const beforeErasing = (tx: Entities, at: Date) => keepPeopleOfPeriods(tx, kept, at)
  const retention = createRetentionModule({ database, clock, communityId, erasers, beforeErasing, log })
  const changes = createChangesModule({ database, clock, communityId, sources: [content.nodes, awards.nodes], log })
  return { content, places, awards, notices, retention, changes, staff, limits }
}
