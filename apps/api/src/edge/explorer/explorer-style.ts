export const explorerStyle = `
:root { color-scheme: light dark; font: 100%/1.6 system-ui, sans-serif }
body { max-width: 60rem; margin: 0 auto; padding: 1rem }
label { display: block; margin-top: 1rem; font-weight: 700 }
textarea { box-sizing: border-box; width: 100%; font: 1rem/1.5 ui-monospace, monospace }
button { min-height: 48px; margin: 1rem 0; padding: 0 1.5rem; font: inherit; font-weight: 700 }
a { display: inline-block; padding: .6rem 0; overflow-wrap: anywhere }
pre { overflow: auto; min-height: 6rem; padding: 1rem; border: 1px solid }
dd { margin: 0 0 .5rem }
:focus-visible { outline: 3px solid; outline-offset: 2px }
`
