/**
 * Runs in the page: reloads it when the site was built anew, and shows what is wrong when it was not. The messages quote
 * digests, so they are set as text, and styled one property at a time, which every security policy allows.
 */
export const reloadScript = `const events = new EventSource('/.newsbinder/events')
events.addEventListener('reload', () => location.reload())
events.addEventListener('failed', ({ data }) => {
  document.getElementById('newsbinder-failed')?.remove()
  const box = document.createElement('pre')
  box.id = 'newsbinder-failed'
  box.setAttribute('role', 'alert')
  box.textContent = JSON.parse(data)
  Object.assign(box.style, {
    position: 'sticky', top: '0', margin: '0', padding: '16px', zIndex: '9',
    background: '#fff', color: '#8b0000', borderBottom: '4px solid #8b0000',
    whiteSpace: 'pre-wrap', fontSize: '16px',
  })
  document.body.prepend(box)
})
`
