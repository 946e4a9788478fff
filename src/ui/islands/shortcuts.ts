/** Keys of staff pages: `/` search, `g i` inbox, `n` new contact, `?` their list. They rest while somebody types. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input:not([type=checkbox], [type=radio]), textarea, select") !== null)

const isOther = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey || event.isComposing

class Shortcuts extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector("dialog")
    for (const opener of document.querySelectorAll<HTMLElement>("[data-open-shortcuts]")) {
      opener.hidden = false
      opener.addEventListener("click", () => dialog?.showModal())
    }

    // Single keys disturb people who steer by voice: they can be switched off, on this device.
    const inUse = this.querySelector<HTMLInputElement>("[data-shortcuts-on]")
    if (inUse) inUse.checked = window.localStorage.getItem("shortcuts") !== "off"
    inUse?.addEventListener("change", () => window.localStorage.setItem("shortcuts", inUse.checked ? "on" : "off"))

    const go = (attribute: string) => {
      const address = this.getAttribute(attribute)
      if (address) window.location.assign(address)
    }
    const keys: Record<string, () => void> = {
      "/": () => document.getElementById(this.getAttribute("search") ?? "")?.focus(),
      "?": () => dialog?.showModal(),
      "g i": () => go("inbox"),
      n: () => go("new-contact"),
    }

    let first = ""
    document.addEventListener("keydown", (event) => {
      if (isOther(event) || isTyping(event.target) || dialog?.open || inUse?.checked === false) return
      const run = keys[`${first} ${event.key}`.trim()] ?? keys[event.key]
      first = event.key === "g" ? "g" : ""
      if (!run) return
      event.preventDefault()
      run()
    })
  }
}

customElements.define("x-shortcuts", Shortcuts)
