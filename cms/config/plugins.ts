export default {
  upload: { config: { sizeLimit: 20 * 1024 * 1024 } },
  i18n: { enabled: true },
}
