import type { experimental_AstroContainer as AstroContainer } from 'astro/container'
import Button from './button/Button.astro'
import Chip from './chip/Chip.astro'
import Cover from './cover/Cover.astro'
import DateLeaf from './date-leaf/DateLeaf.astro'
import ErrorSummary from './form/ErrorSummary.astro'
import Field from './form/Field.astro'
import Steps from './form/Steps.astro'
import Head from './head/Head.astro'
import Icon from './icon/Icon.astro'
import Medallion from './medallion/Medallion.astro'
import Fact from './note/Fact.astro'
import Note from './note/Note.astro'
import Qr from './qr/Qr.astro'
import Stubs from './stubs/Stubs.astro'
import Telephone from './telephone/Telephone.astro'
import Code from './ticket/Code.astro'
import Ticket from './ticket/Ticket.astro'
import Name from './words/Name.astro'
import Words from './words/Words.astro'

type Component = Parameters<AstroContainer['renderToString']>[0]

export interface Example {
  component: Component
  props?: Record<string, unknown>
  slots?: Record<string, string>
}

const image = {
  url: '/covers/lantern-festival-15.svg',
  nightUrl: '/covers/lantern-festival-15-night.svg',
  alt: '剪纸：花灯与兔子灯',
  width: 960,
  height: 640,
}

const photoName = 'http://localhost:4321/pictures/0123456789abcdef0123456789abcdef'
const photo = {
  url: `${photoName}-960.webp`,
  nightUrl: `${photoName}-960.webp`,
  alt: '锣鼓队的合影',
  width: 960,
  height: 720,
  sources: ['avif', 'webp'].flatMap((format) =>
    [480, 960, 1440].map((width) => ({ url: `${photoName}-${width}.${format}`, type: `image/${format}`, width })),
  ),
}

/** One or more examples of each component: what they look like in HTML, kept as snapshots. */
export const examples: Readonly<Record<string, Example>> = {
  'button, filled': {
    component: Button,
    props: { href: '/events/lantern-riddles/sign-up', filled: true },
    slots: { default: '我家要报名' },
  },
  'button of a form': { component: Button, props: { name: 'size', value: 'large' }, slots: { default: '大字版' } },
  'chip, few left': { component: Chip, props: { tone: 'few', text: '还剩6户' } },
  'chip, waiting': { component: Chip, props: { tone: 'wait', text: '可候补' } },
  cover: { component: Cover, props: { image, alt: image.alt, eager: true } },
  'cover, photo': { component: Cover, props: { image: photo, alt: photo.alt } },
  'date leaf, festival': { component: DateLeaf, props: { date: '2027-02-20' } },
  'date leaf, past': { component: DateLeaf, props: { date: '2027-01-30', past: true } },
  'error summary': {
    component: ErrorSummary,
    props: { title: '有1处要改一下', errors: [{ href: '#phone', text: '手机号少了1位' }], note: '您填过的都还在，不用重填。' },
  },
  'field with an error': {
    component: Field,
    props: { id: 'phone', label: '手机或座机', hint: '座机也行。', error: '手机号要11位。' },
    slots: { default: '<input id="phone">' },
  },
  steps: { component: Steps, props: { steps: ['填写', '核对', '完成'], current: 2 } },
  head: { component: Head, props: { title: '近期活动', more: '全部活动', href: '/events' } },
  icon: { component: Icon, props: { name: 'clock' } },
  medallion: { component: Medallion, props: { folds: 4, id: 'QINGMING' } },
  fact: { component: Fact, props: { icon: 'pin' }, slots: { default: 'A区中心小广场' } },
  note: { component: Note, slots: { default: '<p>名字里的“*”是按各家意愿隐去的字。</p>' } },
  qr: { component: Qr, props: { text: '7K3QM9WXTB', label: '报名号的二维码' } },
  stubs: { component: Stubs, props: { taken: 24, capacity: 30 } },
  telephone: { component: Telephone, props: { number: '0314-0000000' } },
  code: { component: Code, props: { code: '7K3QM9WXTB' } },
  ticket: { component: Ticket, slots: { default: '<h2>猜灯谜、做花灯</h2>', stub: '<p>报名号</p>' } },
  'masked name': { component: Name, props: { text: '李*二家庭' } },
  words: { component: Words, props: { text: '一家人的读书角' } },
}
