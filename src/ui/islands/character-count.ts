/** Says how many characters are left, once typing pauses. Without it the limit stands there as plain text. */
class CharacterCount extends HTMLElement {
  connectedCallback() {
    const area = this.querySelector("textarea")
    const shown = this.querySelector(".count")
    const spoken = this.querySelector("[role=status]")
    if (!area || !shown) return
    let pause: number | undefined

    const say = () => {
      const left = Number(this.getAttribute("limit")) - area.value.length
      const template = this.getAttribute(left < 0 ? "template-over" : "template") ?? "{n}"
      const text = template.replace("{n}", Math.abs(left).toLocaleString(document.documentElement.lang))
      shown.textContent = text
      shown.classList.toggle("count-over", left < 0)
      window.clearTimeout(pause)
      pause = window.setTimeout(() => {
        if (spoken) spoken.textContent = text
      }, 1000)
    }
    area.addEventListener("input", say)
    say()
  }
}

customElements.define("x-character-count", CharacterCount)
