/** Bytes. Telephones make pictures of up to about 15 MB. */
export const LARGEST_UPLOAD = 20 * 1024 * 1024

export default {
  upload: {
    config: {
      sizeLimit: LARGEST_UPLOAD,
      // No SVG: it can carry scripts, and uploads are served from the address where editors are logged in.
      security: { allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] },
    },
  },
}
