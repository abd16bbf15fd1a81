import type { TypeWords } from './words.types'

export const siteWords: Record<string, TypeWords> = {
  'venue': {
    mainField: 'name',
    list: ['name', 'estate', 'seats', 'stepFree', 'updatedAt'],
    sort: ['name', 'ASC'],
    rows: [['name', 'address'], ['estate', 'seats'], ['stepFree', 'indoor'], ['directions', 'accessibility']],
    fields: {
      name: ['名称'],
      address: ['地址'],
      estate: ['在哪个小区', '如“A小区”；不在小区里可不填。'],
      seats: ['座位数'],
      stepFree: ['轮椅能进'],
      indoor: ['室内'],
      directions: ['怎么走'],
      accessibility: ['方便老人和行动不便的人'],
    },
  },
  'festival': {
    mainField: 'name',
    list: ['name', 'key', 'rule', 'updatedAt'],
    sort: ['name', 'ASC'],
    rows: [['key', 'name'], ['rule'], ['intro']],
    fields: {
      key: ['哪个节日', '公历日期由系统按农历或节气推算。'],
      name: ['显示的名称'],
      rule: ['日子怎么定', '如“农历正月初一”。'],
      intro: ['介绍'],
    },
  },
  'page': {
    mainField: 'title',
    list: ['title', 'slug', 'updatedAt'],
    sort: ['title', 'ASC'],
    rows: [['title', 'slug'], ['body']],
    fields: {
      title: ['标题'],
      slug: ['网址名', '只用小写字母、数字和短横线；可不填，系统会自动补上。发布后不要改，旧网址会失效。'],
      body: ['正文'],
    },
  },
  'site-settings': {
    mainField: 'name',
    list: ['name'],
    sort: ['name', 'ASC'],
    rows: [['name', 'hostUnit'], ['adminPath'], ['telephone', 'officeHours'], ['address'], ['icpNumber', 'policeNumber'], ['facts'], ['sourceNote'], ['estates'], ['consentVersion', 'demo']],
    fields: {
      name: ['社区名称'],
      hostUnit: ['主办单位'],
      adminPath: ['所在地', '从省到街道，一行写一级。'],
      telephone: ['电话', '每一页都会显示，请写有人接的号码。'],
      officeHours: ['办公时间'],
      address: ['地址'],
      icpNumber: ['ICP 备案号'],
      policeNumber: ['公安备案号'],
      facts: ['据报道', '报道里说社区的话，照原样写。'],
      sourceNote: ['数字从哪来'],
      estates: ['小区和楼栋', '居民报名时按这里核对门牌。'],
      consentVersion: ['报名告知书版本', '告知书改了就换一个版本号。'],
      demo: ['演示网站', '打开后每页都会写明“演示”。'],
    },
  },
}
