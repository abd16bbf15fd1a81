const sentences = {
  WRONG_PASSWORD: '登录邮箱或密码不对。请核对后再试，连错几次会暂时锁住。',
  WRONG_CODE: '动态口令不对。请看手机上的新口令，再填一次。',
  CODE_USED: '这个动态口令已经用过了。请等手机上换成下一个，再填一次。',
  TICKET_EXPIRED: '等得太久了，请从密码开始重新登录。',
  LOCKED: '试错次数太多，已暂时锁住。请过一会儿再试，或请管理员重设。',
  NOT_ENROLLED: '这个账号还没有绑定动态口令，不能登录。请找管理员。',
} as const

export type SignInReason = keyof typeof sentences

export interface SignInRefusal {
  kind: 'REFUSED'
  reason: SignInReason
  message: string
  /** Null where waiting does not help. */
  retryAfterSeconds: number | null
}

export const refuseSignIn = (reason: SignInReason, retryAfterSeconds: number | null = null): SignInRefusal => ({
  kind: 'REFUSED',
  reason,
  message: sentences[reason],
  retryAfterSeconds,
})
