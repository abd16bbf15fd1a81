import { useFetchClient } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { LectureFileOutline } from '../../lecture-files/lecture-file.types'
import type { SidePanel } from './panel.types'
import { PanelButton, PanelText, PanelWarning } from './panel-text'
import { useAnswer } from './use-answer'

/** Beside a lecture session: what its file for the archive holds and lacks, and one button that downloads it. */
export const LectureFilePanel: SidePanel = ({ model, documentId, document }) =>
  model === 'api::lecture-session.lecture-session' && documentId
    ? { title: '归档材料', content: <LectureFile address={`/culture/lecture-file/${documentId}`} version={document?.updatedAt ?? ''} /> }
    : null

/** Hands a file that came with the login's own request to the browser, as if a link had been followed. */
function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}

function LectureFile({ address, version }: { address: string; version: string }) {
  const { get } = useFetchClient()
  const outline = useAnswer<LectureFileOutline>(`${address}/outline`, version)
  const [told, setTold] = useState('')
  const [busy, setBusy] = useState(false)
  const download = async () => {
    setBusy(true)
    setTold('')
    try {
      const { data } = await get<Blob>(address, { responseType: 'blob' })
      save(data, '道德讲堂归档材料.zip')
    } catch {
      setTold('没有下载成功，请再试一次；一直不行请找管理员。')
    }
    setBusy(false)
  }
  const parts = outline.kind === 'HERE' ? outline.value.parts : []
  return (
    <>
      <PanelText>签到表、主持词、故事、经典与释义、善心承诺、感悟、吉祥礼单，按保存过的内容打成一个包。</PanelText>
      {parts.map(({ number, missing }) => missing && <PanelWarning key={number}>{missing}</PanelWarning>)}
      <PanelButton type="button" disabled={busy} onClick={download}>
        下载归档材料
      </PanelButton>
      <PanelText role="status">{told}</PanelText>
    </>
  )
}
