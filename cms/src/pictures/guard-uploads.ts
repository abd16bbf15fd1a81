import { checkUploads, type UploadedFile } from './check-upload'
import { cleanPicture } from './clean-picture'

interface UploadContext {
  request: { files?: { files?: UploadedFile | UploadedFile[] } }
}
type Action = (this: unknown, ctx: UploadContext) => Promise<unknown>
interface UploadService {
  upload(input: { files: UploadedFile | UploadedFile[] }, options?: unknown): Promise<unknown>
  replace(id: unknown, input: { file: UploadedFile }, options?: unknown): Promise<unknown>
}

/** The parts of Strapi's upload plugin, as it hands them to an extension, that uploads pass through. */
export interface UploadPlugin {
  controllers: { 'admin-upload': Record<string, Action> }
  services: { upload: (app: unknown) => UploadService; 'image-manipulation': Record<string, unknown> }
}

const checkedActions = ['upload', 'uploadFile', 'replaceFile']

/** Before Strapi's own checks, which speak English. */
const checked = (action: Action): Action =>
  async function (this: unknown, ctx) {
    await checkUploads(ctx.request.files?.files)
    return action.call(this, ctx)
  }

/** Every way in ends here: the panel, an address to fetch from, a token, an import. */
const guarded = (service: UploadService): UploadService => ({
  ...service,
  upload: async (input, options) => {
    await checkUploads(input.files)
    return service.upload(input, options)
  },
  replace: async (id, input, options) => {
    await checkUploads(input.file)
    return service.replace(id, input, options)
  },
})

/** Only pictures come in, and they come in clean. */
export function guardUploads(plugin: UploadPlugin): UploadPlugin {
  const { controllers, services } = plugin
  const actions = Object.entries(controllers['admin-upload']).map(
    ([name, action]) => [name, checkedActions.includes(name) ? checked(action) : action] as const,
  )
  return Object.assign(plugin, {
    controllers: { ...controllers, 'admin-upload': Object.fromEntries(actions) },
    services: {
      ...services,
      upload: (app: unknown) => guarded(services.upload(app)),
      // The cleaning finds what is broken, in the same pass and in Chinese.
      'image-manipulation': { ...services['image-manipulation'], optimize: cleanPicture, isFaultyImage: async () => false },
    },
  })
}
