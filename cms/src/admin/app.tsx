const LANGUAGE = 'strapi-admin-language'

// Strapi starts in English until somebody chooses; here the first choice is made before it looks.
if (!window.localStorage.getItem(LANGUAGE)) window.localStorage.setItem(LANGUAGE, 'zh-Hans')

export default {
  config: {
    locales: ['zh-Hans'],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      'zh-Hans': {
        'app.components.LeftMenu.navbrand.title': '社区文化平台',
        'app.components.LeftMenu.navbrand.workplace': '内容编辑',
        'Auth.form.welcome.title': '社区文化平台',
        'Auth.form.welcome.subtitle': '登录后编辑活动、讲堂和页面',
      },
    },
  },
  bootstrap() {},
}
