/** Suggestions for a text field, asked from `source`. What was typed stays valid: choosing is an offer. */
type Suggestion = { label: string; value?: string; hint?: string }

class Combobox extends HTMLElement {
  connectedCallback() {
    const [input, list] = [this.querySelector<HTMLInputElement>("input:not([type=hidden])"), this.querySelector("ul")]
    const [hidden, status] = [this.querySelector<HTMLInputElement>("input[type=hidden]"), this.querySelector("[role=status]")]
    if (!input || !list) return
    let [pause, active] = [0, -1]
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" }))
      input.setAttribute(name, value)
    list.setAttribute("role", "listbox")
    list.setAttribute("aria-label", input.labels?.[0]?.textContent ?? "")

    const options = () => [...list.querySelectorAll<HTMLLIElement>("li")]
    const mark = (index: number) => {
      active = index
      options().forEach((option, at) => option.setAttribute("aria-selected", String(at === index)))
      options()[index]?.scrollIntoView({ block: "nearest" })
      input.setAttribute("aria-activedescendant", options()[index]?.id ?? "")
    }
    const open = (isOpen: boolean) => {
      list.hidden = !isOpen
      input.setAttribute("aria-expanded", String(isOpen))
      mark(-1)
    }
    const choose = (option: HTMLLIElement | undefined) => {
      if (!option) return
      input.value = option.dataset["label"] ?? ""
      if (hidden) hidden.value = option.dataset["value"] ?? ""
      open(false)
      input.dispatchEvent(new Event("change", { bubbles: true }))
    }
    const show = (found: Suggestion[]) => {
      list.replaceChildren(
        ...found.slice(0, 12).map(({ label, value, hint }, index) => {
          const option = Object.assign(document.createElement("li"), { id: `${list.id}-${index}`, textContent: label, dir: "auto" })
          Object.assign(option.dataset, { label, value: value ?? "" })
          option.setAttribute("role", "option")
          if (hint) option.append(Object.assign(document.createElement("small"), { textContent: hint }))
          return option
        }),
      )
      open(found.length > 0)
      if (status) status.textContent = this.getAttribute(found.length > 0 ? "message" : "message-none")?.replace("{n}", String(found.length)) ?? ""
    }
    const ask = async () => {
      const question = input.value.trim()
      if (question.length < 2) return open(false)
      const address = new URL(this.getAttribute("source") ?? "", document.baseURI)
      address.searchParams.set("q", question)
      const answer = await fetch(address, { headers: { accept: "application/json" } }).catch(() => undefined)
      if (answer?.ok && question === input.value.trim()) show(await answer.json())
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
      if (event.target instanceof Element) choose(event.target.closest("li") ?? undefined)
    })
  }
}

customElements.define("x-combobox", Combobox)
