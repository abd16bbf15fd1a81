import { zhCN } from '../words/zh-CN.ts'

export type NavKey = keyof typeof zhCN.layout.nav

/** The five entries of the masthead, in order. */
export const nav: readonly { key: NavKey; path: string; label: string }[] = [
  { key: 'home', path: '/', label: zhCN.layout.nav.home },
  { key: 'events', path: '/events', label: zhCN.layout.nav.events },
  { key: 'lectures', path: '/lectures', label: zhCN.layout.nav.lectures },
  { key: 'honours', path: '/honours', label: zhCN.layout.nav.honours },
  { key: 'mySignUp', path: '/my-sign-up', label: zhCN.layout.nav.mySignUp },
]

export interface NavEntry {
  path: string
  label: string
  current: boolean
}
