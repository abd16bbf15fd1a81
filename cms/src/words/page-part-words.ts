import type { FormWords } from './words.types'

export const pagePartWords: Record<string, FormWords> = {
  'event.programme-item': {
    mainField: 'title',
    rows: [['title', 'performer', 'minutes'], ['note']],
    fields: {
      title: ['节目'],
      performer: ['演出者', '写队名；写人名请先征得同意。'],
      minutes: ['分钟'],
      note: ['备注'],
    },
  },
  'event.recap-photo': {
    mainField: 'caption',
    rows: [
      ['picture', 'alt'],
      ['caption', 'photographer', 'consent'],
    ],
    fields: {
      picture: ['照片'],
      alt: ['照片说明', '给看不见图的人听。'],
      caption: ['图注'],
      photographer: ['拍摄者'],
      consent: ['照片里的人同意公开', '没有同意的照片不会出现在网站上。'],
    },
  },
  'event.recap': {
    mainField: 'headline',
    rows: [['headline'], ['text'], ['attendance', 'volunteers'], ['photos']],
    fields: {
      headline: ['一句话'],
      text: ['回顾正文'],
      attendance: ['到场人数'],
      volunteers: ['志愿者人数'],
      photos: ['照片', '三到十张为好。'],
    },
  },
  'lecture.segment': {
    mainField: 'title',
    rows: [['type', 'title', 'minutes'], ['content'], ['classicText', 'gloss', 'source'], ['consentScope', 'awardKey']],
    fields: {
      type: ['环节'],
      title: ['题目'],
      minutes: ['分钟'],
      content: ['内容'],
      classicText: ['经典原文', '诵经典时填。'],
      gloss: ['白话解释'],
      source: ['出处', '如“《论语·颜渊》”。'],
      consentScope: ['讲真人故事时，本人同意到哪一步', '讲故事环节不选，就当“只在讲堂里讲”，网站上只显示环节名。'],
      awardKey: ['荣誉记录编号', '讲的是受表彰的人家时填证书号，网页上就能连到荣誉榜；那家人不同意时自动不连。'],
    },
  },
  'people.role': {
    mainField: 'name',
    rows: [['kind', 'name', 'display']],
    fields: {
      kind: ['角色'],
      name: ['姓名或称呼'],
      display: ['网站上怎么显示'],
    },
  },
  'site.fact': {
    mainField: 'label',
    rows: [['label', 'text']],
    fields: {
      label: ['说的是什么'],
      text: ['报道原话', '如“90余次”，照原话写，不要改成精确数字。'],
    },
  },
  'site.estate': {
    mainField: 'name',
    rows: [['key', 'name'], ['buildings'], ['unitsPerBuilding', 'floors', 'roomsPerFloor']],
    fields: {
      key: ['代号', '如 A。'],
      name: ['名称', '如 A小区。'],
      buildings: ['楼号', '用顿号隔开，如 1、2、3。'],
      unitsPerBuilding: ['每栋几个单元'],
      floors: ['几层'],
      roomsPerFloor: ['每层几户'],
    },
  },
}
