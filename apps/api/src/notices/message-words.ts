import type { MessageKind } from './rules/notice-kinds.js'

/** What a sentence may name. Whoever sends by template fills the same values into the operator's own wording. */
export interface MessageValues {
  title: string
  time: string
  place: string
  heads: string
  code: string
  deadline: string
  telephone: string
}

/** Every sentence that goes to a telephone. None names a person; a code goes only to the telephone that it belongs to. */
const sentences = {
  SIGN_UP_CONFIRMED: '“{title}”报上了：{time}，{heads}人。报名号{code}，查询、改人数、取消都用它。有事请打{telephone}。',
  SIGN_UP_WAITLISTED: '“{title}”排上候补了：{time}。有名额会告诉您。报名号{code}，查询、取消都用它。有事请打{telephone}。',
  DRAW_ENTERED:
    '“{title}”登记好了，等抽签：{time}。{deadline}抽，抽中没抽中都会告诉您。报名号{code}，查询、取消都用它。有事请打{telephone}。',
  DRAW_WAITING: '“{title}”抽签没抽中，您家排在候补里：{time}。有人不来就按抽出的次序轮。用报名号能查到第几位，有事请打{telephone}。',
  DRAW_WON: '“{title}”抽中了，名额是您家的：{time}，{heads}人。来不了请打{telephone}。',
  PARTY_CHANGED: '“{title}”{time}，改为{heads}人来。不是您改的，请打{telephone}。',
  SIGN_UP_CANCELLED: '“{title}”{time}，您家的报名取消了。不是您取消的，请打{telephone}。',
  PLACE_OFFERED: '“{title}”有名额了：{time}。给您留到{deadline}，请用报名号到网站答复，也可以打{telephone}。',
  PLACE_CONFIRMED: '“{title}”有名额了，已给您报上：{time}，{heads}人。来不了请打{telephone}。',
  OFFER_EXPIRED: '“{title}”留给您的名额过了答复时间，让给了后面的邻居。有事请打{telephone}。',
  EVENT_CANCELLED: '“{title}”取消了，请不要前往，原定{time}。有事请打{telephone}。',
  EVENT_POSTPONED: '“{title}”改期了，新的时间：{time}，{place}。您的报名还算数，来不了请打{telephone}。',
  EVENT_TIME_CHANGED: '“{title}”的时间改了，新的时间：{time}，{place}。您的报名还算数，来不了请打{telephone}。',
  EVENT_VENUE_CHANGED: '“{title}”换地方了，请到：{place}。时间：{time}。您的报名还算数，来不了请打{telephone}。',
  REMINDER: '提醒您：“{title}”，{time}，{place}，{heads}人。来不了请打{telephone}。',
} as const satisfies Record<MessageKind, string>

export const NO_PLACE = '地点请看活动页'
export const NO_DATE_YET = '另行通知，请先不要前往'

const PLACEHOLDER = /\{(\w+)\}/g

/** The values that a kind's sentence names, in its order; just these are handed to a template. */
export const valuesNamed = (kind: MessageKind): (keyof MessageValues)[] =>
  [...sentences[kind].matchAll(PLACEHOLDER)].map(([, name]) => name as keyof MessageValues)

export const messageText = (kind: MessageKind, values: MessageValues): string =>
  sentences[kind].replace(PLACEHOLDER, (_, name: keyof MessageValues) => values[name])
