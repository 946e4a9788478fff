/** A form marked `data-submit-once` is sent once, however often somebody taps; the button shows that something is happening. */
const sending = new WeakSet<HTMLFormElement>()

document.addEventListener("submit", (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !("submitOnce" in form.dataset)) return
  if (sending.has(form)) return event.preventDefault()
  sending.add(form)
  const button = event.submitter
  // Not `disabled`: a disabled button loses the focus, and its name and value would not be sent.
  window.setTimeout(() => button?.setAttribute("aria-disabled", "true"))
  form.setAttribute("aria-busy", "true")
})

// Coming back with the browser's "back" finds the form usable again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[aria-busy]")) {
    sending.delete(form)
    form.removeAttribute("aria-busy")
    for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled")
  }
})
