import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { admin } from './admin'
import { contentManager } from './content-manager'
import { mediaLibrary } from './media-library'
import { pictureDialogs } from './picture-dialogs'

type Words = Record<string, string>

const require = createRequire(import.meta.url)
const shipped = (part: string, folder: string, language: string): Words => {
  const file = join(dirname(require.resolve(`@strapi/${part}/package.json`)), 'dist/admin', folder, `${language}.json.js`)
  return (require(file) as { default?: Words }).default ?? (require(file) as Words)
}

/** What no editor meets: settings of the server, what is switched off, and plans one could buy. */
const unmet: Record<string, RegExp> = {
  admin:
    /^(Settings|Auth|app\.components|app\.containers|app\.HeaderLayout|components\.(Blocks|premium)|global\.plugins|notification|tours|widget|Roles|Usecase|Permissions|Email Templates)/i,
  'content-manager':
    /(SettingPage|SettingsPage|SettingView|SettingsView|settings-view|EditSettings|list-settings|edit-settings|emptyAttributes|DynamicZone|Draggable|FieldItem|FieldSelect|EmptyAttributes|NoContentType|groups|models|link-to-ctb|^history|^api\.|^error\.(attribute|schema|model|contentTypeName|records\.count|validation\.json)|^form\.Input|^preview\.|plugin\.description|^components\.Settings|PluginHeader\.description|EditRelations|popUpWarning|notification\.|containers\.(Home|edit\.information)|components\.DraggableCard)/,
  upload: /(settings\.|\bai\b|ai\.|aiMetadata|[mM]etadata|videoNotSupported)/,
}

/** Strapi's Chinese words of the content manager stand under keys that it does not ask for. */
const parts = [
  { part: 'content-manager', folder: 'translations', base: false, ours: contentManager },
  { part: 'upload', folder: 'translations', base: true, ours: { ...mediaLibrary, ...pictureDialogs } },
  { part: 'admin', folder: 'admin/src/translations', base: true, ours: admin },
]

describe.each(parts)('the words of $part', ({ part, folder, base, ours }) => {
  const english = shipped(part, folder, 'en')
  const read: Words = { ...(base ? shipped(part, folder, 'zh-Hans') : {}), ...ours }

  it('are Chinese wherever an editor meets them', () => {
    const left = Object.entries(english).filter(
      ([key, word]) => /[A-Za-z]{3}/.test(word.replace(/\{[^}]*\}/g, '')) && !unmet[part]?.test(key),
    )
    expect(left.map(([key]) => key).filter((key) => !/\p{Script=Han}/u.test(read[key] ?? ''))).toEqual([])
  })

  it('call a picture a picture', () => {
    expect(Object.entries(read).filter(([key, word]) => /素材|资产|资源|媒体/.test(word) && !unmet[part]?.test(key))).toEqual([])
  })
})
