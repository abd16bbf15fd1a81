import { join, resolve } from 'node:path'

/** The only reader of the environment in the CMS; the other configuration files and the code take their values from here. */
const env = process.env
const text = (name: string, fallback = '') => env[name]?.trim() || fallback
const root = resolve(__dirname, '../../..')
const dataDir = resolve(root, text('DATA_DIR', '.data'))
const address = (name: string, fallback: string) => text(name, fallback).replace(/\/+$/, '')

const settings = {
  production: env.NODE_ENV === 'production',
  demo: text('DEMO') === 'true',
  demoEditorPassword: text('DEMO_EDITOR_PASSWORD'),
  communityId: text('COMMUNITY_ID', 'xingang-05'),
  host: text('CMS_HOST', '127.0.0.1'),
  port: Number(text('CMS_PORT', '1337')),
  /** Where editors reach the CMS; its scheme decides whether cookies are secure. */
  publicUrl: address('CMS_PUBLIC_URL', `http://localhost:${text('CMS_PORT', '1337')}`),
  apiUrl: address('API_URL', `http://127.0.0.1:${text('API_PORT', '4000')}`),
  /** Public address of the site, with the path that it lies under. */
  siteUrl: address('SITE_URL', `http://localhost:${text('WEB_PORT', '4321')}`) + address('BASE_PATH', ''),
  databaseUrl: text('CMS_DATABASE_URL') || null,
  sqliteFile: join(dataDir, 'cms.sqlite'),
  /** Served as they are, so nothing else may ever lie in here. */
  publicDir: join(dataDir, 'uploads'),
  fixedNow: text('FIXED_NOW') || null,
  logLevel: text('LOG_LEVEL', 'info'),
  secrets: {
    CONTENT_SECRET: text('CONTENT_SECRET'),
    STRAPI_APP_KEYS: text('STRAPI_APP_KEYS'),
    STRAPI_API_TOKEN_SALT: text('STRAPI_API_TOKEN_SALT'),
    STRAPI_ADMIN_JWT_SECRET: text('STRAPI_ADMIN_JWT_SECRET'),
    STRAPI_TRANSFER_TOKEN_SALT: text('STRAPI_TRANSFER_TOKEN_SALT'),
    STRAPI_ENCRYPTION_KEY: text('STRAPI_ENCRYPTION_KEY'),
  },
}

export type CultureSettings = typeof settings
export default settings
