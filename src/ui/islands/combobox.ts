/** Suggestions for a text field, asked from `source`. What was typed stays valid: choosing is an offer. */
type Suggestion = { label: string; value?: string; hint?: string }

const fetchSuggestions = async (source: string, question: string): Promise<Suggestion[] | undefined> => {
  const address = new URL(source, document.baseURI)
  address.searchParams.set("q", question)
  const answer = await fetch(address, { headers: { accept: "application/json" } }).catch(() => undefined)
  return answer?.ok ? answer.json() : undefined
}

const set = (element: Element, attributes: Record<string, string>) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}

const optionFor = ({ label, value = "", hint }: Suggestion, id: string) => {
  const option = Object.assign(document.createElement("li"), { textContent: label })
  set(option, { id, role: "option", dir: "auto", "data-label": label, "data-value": value })
  if (hint) option.append(Object.assign(document.createElement("small"), { textContent: hint }))
  return option
}

class Combobox extends HTMLElement {
  connectedCallback() {
    const [input, hidden] = [...this.querySelectorAll("input")]
    const [list, status] = [this.querySelector("ul"), this.querySelector("[role=status]")]
    if (!input || !list) return
    let [pause, active] = [0, -1]
    set(list, { role: "listbox" })
    set(input, { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" })

    const options = () => [...list.querySelectorAll<HTMLLIElement>("li")]
    const mark = (index: number) => {
      active = index
      options().forEach((option, at) => set(option, { "aria-selected": String(at === index) }))
      options()[index]?.scrollIntoView({ block: "nearest" })
      set(input, { "aria-activedescendant": options()[index]?.id ?? "" })
    }
    const open = (isOpen: boolean) => {
      list.hidden = !isOpen
      set(input, { "aria-expanded": String(isOpen) })
      mark(-1)
    }
    const choose = (option: HTMLLIElement | null | undefined) => {
      if (!option) return
      input.value = option.dataset["label"] ?? ""
      if (hidden) hidden.value = option.dataset["value"] ?? ""
      open(false)
      input.dispatchEvent(new Event("change", { bubbles: true }))
    }
    const show = (found: Suggestion[]) => {
      list.replaceChildren(...found.map((one, index) => optionFor(one, `${list.id}-${index}`)))
      open(found.length > 0)
      const message = this.getAttribute(found.length > 0 ? "message" : "message-none") ?? ""
      if (status) status.textContent = message.replace("{n}", String(found.length))
    }
    const ask = async () => {
      const question = input.value.trim()
      if (question.length < 2) return open(false)
      const found = await fetchSuggestions(this.getAttribute("source") ?? "", question)
      if (found && question === input.value.trim() && document.activeElement === input) show(found.slice(0, 12))
    }

    input.addEventListener("input", () => {
      if (hidden) hidden.value = ""
      window.clearTimeout(pause)
      pause = window.setTimeout(() => void ask(), 150)
    })
    input.addEventListener("keydown", (event) => {
      if (list.hidden || event.isComposing) return
      const count = options().length
      if (event.key === "ArrowDown") mark((active + 1) % count)
      else if (event.key === "ArrowUp") mark((active - 1 + count + (active < 0 ? 1 : 0)) % count)
      else if (event.key === "Enter" && active >= 0) choose(options()[active])
      else if (event.key === "Escape") open(false)
      else return
      event.preventDefault()
    })
    input.addEventListener("blur", () => open(false))
    // On pointerdown, before the field loses the focus and the list closes.
    list.addEventListener("pointerdown", (event) => {
      event.preventDefault()
      if (event.target instanceof Element) choose(event.target.closest("li"))
    })
  }
}

customElements.define("x-combobox", Combobox)
