import culture from './culture'

const self = ["'self'"]

// Strapi fills lists that are shorter than its own, place by place, with its own foreign hosts; so these are as long.
const connect = ["'self'", "'self'"]
const images = ["'self'", 'data:', 'blob:', "'self'"]
const media = ["'self'", 'data:', 'blob:', "'self'"]

export default [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': self,
          'base-uri': self,
          'connect-src': connect,
          'font-src': ["'self'", 'data:'],
          'form-action': self,
          'frame-ancestors': self,
          // The site's preview of a draft.
          'frame-src': ["'self'", new URL(culture.siteUrl).origin],
          'img-src': images,
          'media-src': media,
          'object-src': ["'none'"],
          // The admin page starts itself from an inline script and styles itself at run time.
          'script-src': ["'self'", "'unsafe-inline'"],
          'style-src': ["'self'", "'unsafe-inline'"],
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      frameguard: { action: 'deny' },
      hsts: culture.publicUrl.startsWith('https://') ? { maxAge: 31_536_000 } : false,
    },
  },
  { name: 'strapi::cors', config: { origin: [culture.publicUrl], credentials: true } },
  'strapi::session',
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb', formidable: { maxFileSize: 20 * 1024 * 1024 } } },
  'strapi::favicon',
  'strapi::public',
]
