/**
 * Keeps what is being typed into a form marked `data-keep-draft` in this browser tab only (sessionStorage), so that a lost
 * connection or a wrong tap costs nothing. It is gone when the form has been sent or the tab is closed: computers are
 * shared. Passwords, files and hidden fields are never kept.
 */
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const NEVER = new Set(["password", "file", "hidden", "submit", "button"])

const controls = (form: HTMLFormElement): Control[] =>
  [...form.querySelectorAll<Control>("input[name], textarea[name], select[name]")].filter(({ type }) => !NEVER.has(type))
const isTick = (control: Control): control is HTMLInputElement => control.type === "checkbox" || control.type === "radio"

const read = (form: HTMLFormElement) =>
  controls(form).map(
    (control) =>
      [control.name, isTick(control) ? control.value : "", isTick(control) ? String(control.checked) : control.value] as const,
  )

const restore = (form: HTMLFormElement, kept: ReturnType<typeof read>): boolean => {
  let changed = false
  for (const control of controls(form)) {
    const tick = isTick(control)
    const found = kept.find(([name, value]) => name === control.name && (!tick || value === control.value))?.[2]
    if (found === undefined || found === (tick ? String(control.checked) : control.value)) continue
    if (tick) control.checked = found === "true"
    else control.value = found
    control.dispatchEvent(new Event("input", { bubbles: true }))
    changed = true
  }
  return changed
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-keep-draft]")) {
  // The same form in another language is the same draft.
  const key = `draft:${window.location.pathname.replace(/^\/[^/]+/, "")}#${form.id}`
  const kept = window.sessionStorage.getItem(key)
  // A page with error messages already shows what was typed.
  const fresh = form.querySelector("[aria-invalid=true]") === null
  const notice = form.querySelector<HTMLElement>("[data-draft-notice]")
  if (kept !== null && fresh && restore(form, JSON.parse(kept)) && notice) notice.hidden = false

  let sent = false
  form.addEventListener("input", () => window.sessionStorage.setItem(key, JSON.stringify(read(form))))
  form.addEventListener("submit", () => void (sent = true))
  window.addEventListener("pagehide", () => sent && window.sessionStorage.removeItem(key))
  notice?.querySelector("button")?.addEventListener("click", () => {
    window.sessionStorage.removeItem(key)
    window.location.reload()
  })
}
