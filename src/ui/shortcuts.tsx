import { frame } from "./frame.tsx"
import { T } from "./texts.ts"

/** The keyboard of staff pages, and the list of its keys; see islands/shortcuts.ts. */
export const Shortcuts = () => {
  const { staff } = frame()
  return (
    <x-shortcuts inbox={staff?.inbox || undefined} new-contact={staff?.newContact || undefined} search="desk-search">
      <dialog aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">
          <T k="staff.shortcuts.title" />
        </h2>
        <dl>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>
            <T k="staff.shortcuts.search" />
          </dd>
          <dt>
            <kbd>g</kbd> <kbd>i</kbd>
          </dt>
          <dd>
            <T k="staff.shortcuts.inbox" />
          </dd>
          <dt>
            <kbd>n</kbd>
          </dt>
          <dd>
            <T k="staff.shortcuts.new-contact" />
          </dd>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>
            <T k="staff.shortcuts.help" />
          </dd>
        </dl>
        <div class="choice">
          <input type="checkbox" id="shortcuts-on" data-shortcuts-on="" checked />
          <label for="shortcuts-on">
            <T k="staff.shortcuts.use" />
          </label>
        </div>
        <form class="actions" method="dialog">
          <button class="button button-second" type="submit">
            <T k="staff.shortcuts.close" />
          </button>
        </form>
      </dialog>
    </x-shortcuts>
  )
}
