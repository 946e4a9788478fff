/** <x-passkey>: asks the browser for a passkey, or makes one, then goes on to `next`. Stays hidden where there are no passkeys. */
import { startAuthentication, startRegistration } from "@simplewebauthn/browser"

const post = (url: string, body: object): Promise<Response> =>
  fetch(url, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })

class Passkey extends HTMLElement {
  connectedCallback() {
    if (!("PublicKeyCredential" in window)) return
    this.hidden = false
    this.querySelector("button")?.addEventListener("click", () => void this.start())
  }

  text(name: string) {
    return this.getAttribute(name) ?? ""
  }

  say(text: string) {
    const place = this.querySelector("[role=status]")
    if (place) place.textContent = text
  }

  async start() {
    this.say("")
    try {
      if (await this.run()) window.location.assign(this.text("next"))
      else this.say(this.text("text-failed"))
    } catch (error) {
      const cancelled = error instanceof Error && error.name === "NotAllowedError"
      this.say(this.text(cancelled ? "text-cancelled" : "text-failed"))
    }
  }

  async run(): Promise<boolean> {
    const options = await post(this.text("options"), {})
    if (!options.ok) return false
    const optionsJSON = await options.json()
    const create = this.text("purpose") === "create"
    const response = create ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON })
    const name = this.querySelector("input")?.value ?? ""
    return (await post(this.text("answer"), { response, name })).ok
  }
}

customElements.define("x-passkey", Passkey)
