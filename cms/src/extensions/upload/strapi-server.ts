import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

interface UploadedImage {
  hash: string
  filepath: string
  tmpWorkingDirectory: string
  [property: string]: unknown
}
interface UploadPlugin {
  services: { 'image-manipulation': Record<string, unknown> }
}

/**
 * Writes the picture anew, upright and without a word of its metadata: where and with which telephone it was taken is nobody's
 * business. Strapi's own optimisation keeps the original, metadata and all, whenever that is smaller.
 */
async function optimize(file: UploadedImage): Promise<UploadedImage> {
  const filepath = join(file.tmpWorkingDirectory, `clean-${file.hash}`)
  const { width, height, pageHeight, size } = await sharp(file.filepath, { animated: true }).autoOrient().toFile(filepath)
  return {
    ...file,
    filepath,
    getStream: () => createReadStream(filepath),
    width,
    height: pageHeight ?? height,
    size: Math.round(size / 10) / 100,
    sizeInBytes: size,
  }
}

export default (plugin: UploadPlugin): UploadPlugin => {
  const services = plugin.services
  return Object.assign(plugin, { services: { ...services, 'image-manipulation': { ...services['image-manipulation'], optimize } } })
}
