/** Asks every second how far a job is, moves the bar, and shows the page anew when it is done. Without it a link does the same. */
type Progress = { done: number; total: number; text: string; finished: boolean }

const SECOND = 1000
const SLOWEST = 15

class FollowProgress extends HTMLElement {
  timer: number | undefined
  pause = 1

  connectedCallback() {
    this.querySelector<HTMLElement>("[data-reload]")?.setAttribute("hidden", "")
    this.wait()
  }
  disconnectedCallback() {
    window.clearTimeout(this.timer)
  }
  wait() {
    this.timer = window.setTimeout(() => void this.ask(), this.pause * SECOND)
  }
  async ask() {
    try {
      const answer = await fetch(this.getAttribute("source") ?? "", { headers: { accept: "application/json" } })
      if (!answer.ok) throw new Error(String(answer.status))
      const progress: Progress = await answer.json()
      if (progress.finished) return window.location.reload()
      this.show(progress)
      this.pause = 1
    } catch {
      // A lost connection or a restart: ask less often, and offer the link again.
      this.pause = Math.min(SLOWEST, this.pause * 2)
      this.querySelector("[data-reload]")?.removeAttribute("hidden")
    }
    this.wait()
  }
  show({ done, total, text }: Progress) {
    const bar = this.querySelector("progress")
    if (bar) [bar.max, bar.value] = [total, done]
    const words = this.querySelector(".progress-label .soft")
    if (words && words.textContent !== text) words.textContent = text
  }
}

customElements.define("x-follow-progress", FollowProgress)
