import { previewAddress } from '../src/preview/preview-address'
import culture from './culture'

export default {
  autoOpen: false,
  auth: {
    secret: culture.secrets.STRAPI_ADMIN_JWT_SECRET,
    cookie: { secure: culture.publicUrl.startsWith('https://'), sameSite: 'strict' },
  },
  apiToken: { salt: culture.secrets.STRAPI_API_TOKEN_SALT },
  transfer: { token: { salt: culture.secrets.STRAPI_TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: culture.secrets.STRAPI_ENCRYPTION_KEY },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  preview: {
    enabled: true,
    config: { handler: (uid: string, entry: { documentId?: string }) => previewAddress(strapi, uid, entry) },
  },
}
