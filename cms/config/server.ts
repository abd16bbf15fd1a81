import culture from './culture'

const levels: Record<string, string> = { trace: 'silly', fatal: 'error', silent: 'error' }

export default {
  host: culture.host,
  port: culture.port,
  url: culture.publicUrl,
  app: { keys: culture.secrets.STRAPI_APP_KEYS.split(',') },
  dirs: { public: culture.publicDir },
  logger: {
    updates: { enabled: false },
    startup: { enabled: false },
    config: { level: levels[culture.logLevel] ?? culture.logLevel, silent: culture.logLevel === 'silent' },
  },
  transfer: { remote: { enabled: false } },
}
