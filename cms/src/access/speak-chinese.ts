import type { Core } from '@strapi/strapi'

/** New accounts start in Chinese; everybody may choose another language in the profile. */
export function speakChinese(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params }) {
      params.data.preferedLanguage ??= 'zh-Hans'
    },
  })
}
