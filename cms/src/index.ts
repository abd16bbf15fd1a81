import type { Core } from '@strapi/strapi'
import culture from '../config/culture'
import { ensureDemoAccounts } from './access/demo-accounts'
import { keepWithinTeam } from './access/keep-within-team'
import { registerOwnTeamCondition } from './access/own-team-condition'
import { ensureRoles } from './access/roles'
import { speakChinese } from './access/speak-chinese'
import { addAdminRoutes } from './admin-routes/admin-routes'
import { findUnsafeSettings } from './check-settings'
import { loadDemo } from './demo/load-demo'
import { applyWords } from './editing/apply-words'
import { translateChoices } from './editing/translate-choices'
import { openOutbox, outboxModels } from './outbox'
import type { OutboxWorker } from './outbox/outbox-worker'
import { recordReplacements } from './pictures/record-replacements'
import { guardPublishing } from './publishing'

interface App {
  strapi: Core.Strapi
}

let outbox: OutboxWorker | null = null

export default {
  register({ strapi }: App) {
    const unsafe = findUnsafeSettings(culture)
    if (unsafe) {
      process.stderr.write(`${unsafe}\n`)
      process.exit(1)
    }
    translateChoices(strapi)
    registerOwnTeamCondition(strapi)
    addAdminRoutes(strapi)
    for (const model of outboxModels) strapi.get('models').add(model)
  },

  async bootstrap({ strapi }: App) {
    speakChinese(strapi)
    outbox = await openOutbox(strapi)
    recordReplacements(strapi, outbox.wake)
    guardPublishing(strapi)
    strapi.documents.use(keepWithinTeam(strapi))
    await applyWords(strapi)
    await ensureRoles(strapi)
    if (!culture.demo) return
    await ensureDemoAccounts(strapi, culture.demoEditorPassword)
    await loadDemo(strapi)
  },

  async destroy() {
    await outbox?.stop()
  },
}
