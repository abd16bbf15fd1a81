import { createHash } from 'node:crypto'
import { zhCN } from '../../words/zh-CN.ts'

const { readAloud, stopReading } = zhCN.layout

/**
 * Puts the button where it stands itself, and only where the browser can speak. It reads what is seen, line by line:
 * browsers stop in the middle of long texts. Each press begins a new run, so that the ends of an old one count for nothing.
 */
export const readAloudScript = `{
const voice=window.speechSynthesis,here=document.currentScript,main=here.parentElement
if(voice){
const button=document.createElement('button'),start=${JSON.stringify(readAloud)}
let run=null
const stop=()=>{if(run)voice.cancel();run=null;button.textContent=start}
button.type='button'
button.className='btn2 aloud'
button.onclick=()=>{
if(run)return stop()
const mine=run={left:0}
for(const line of main.innerText.split('\\n')){
if(!line.trim()||line===start)continue
const words=new SpeechSynthesisUtterance(line)
words.lang='zh-CN'
words.rate=.9
words.onend=words.onerror=()=>{if(run===mine&&!--mine.left)stop()}
mine.left++
voice.speak(words)
}
button.textContent=${JSON.stringify(stopReading)}
}
stop()
here.before(button)
addEventListener('pagehide',stop)
}
}`

/** By which the page's policy allows this script and no other. */
export const readAloudHash = `'sha256-${createHash('sha256').update(readAloudScript).digest('base64')}'`
