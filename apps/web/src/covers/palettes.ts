export type CoverTheme = 'FESTIVAL' | 'LOCAL' | 'TIMES' | 'OTHER'

/** The papers of one cover: ground, disc, far and near ridge, two papers to cut from and the palest one. */
export interface Palette {
  ground: string
  disc: string
  far: string
  near: string
  cut: string
  cut2: string
  hi: string
}

/** Cinnabar for festivals, indigo for what is local, pine for the times, wheat and umber for all else. */
export const palettes: Readonly<Record<CoverTheme, { day: Palette; night: Palette }>> = {
  FESTIVAL: {
    day: { ground: '#f3e2d0', disc: '#fbf1e2', far: '#ebcfb8', near: '#dfb79c', cut: '#ab2b1a', cut2: '#7c2016', hi: '#fff8ec' },
    night: { ground: '#1d1719', disc: '#f0b45a', far: '#2b2023', near: '#3a272a', cut: '#e2684a', cut2: '#f6cf8e', hi: '#ffe7bd' },
  },
  LOCAL: {
    day: { ground: '#e3e6e3', disc: '#f8efdc', far: '#c6d1d6', near: '#a4b7c3', cut: '#27496b', cut2: '#ab2b1a', hi: '#fff8ec' },
    night: { ground: '#131a24', disc: '#e7c98c', far: '#1c2735', near: '#263649', cut: '#8fb2da', cut2: '#f0a070', hi: '#f4e4c4' },
  },
  TIMES: {
    day: { ground: '#e6e9db', disc: '#f8f0da', far: '#cbd8c4', near: '#a9c1ab', cut: '#2b5a48', cut2: '#ab2b1a', hi: '#fff8ec' },
    night: { ground: '#131c19', disc: '#e7c98c', far: '#1b2924', near: '#253a32', cut: '#8cc3a5', cut2: '#f0a070', hi: '#f4e4c4' },
  },
  OTHER: {
    day: { ground: '#f0e5cc', disc: '#fbf4e3', far: '#e2d2b0', near: '#cdb88e', cut: '#4e3b28', cut2: '#ab2b1a', hi: '#fff8ec' },
    night: { ground: '#1c1913', disc: '#e9bf74', far: '#29241a', near: '#393123', cut: '#e4bd7d', cut2: '#ee8d66', hi: '#fbe9c6' },
  },
}
