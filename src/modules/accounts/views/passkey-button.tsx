import { asset } from "#platform/http"
import { machinePaths } from "../paths.ts"
import { T, t } from "../texts.ts"

type Props = { purpose: "sign-in" | "create"; next: string; look?: "main" | "second" }

/**
 * A passkey needs JavaScript: the element shows itself only where the browser can do it, so that without there is nothing
 * that does not work.
 */
export const PasskeyButton = ({ purpose, next, look = "second" }: Props) => (
  <div>
    <x-passkey
      class="stack"
      hidden
      purpose={purpose}
      next={next}
      options={purpose === "create" ? machinePaths.passkeyCreation : machinePaths.passkeyRequest}
      answer={purpose === "create" ? machinePaths.passkeyAdd : machinePaths.passkeySignIn}
      text-failed={t("passkey.failed")}
      text-cancelled={t("passkey.cancelled")}
    >
      {purpose === "create" && (
        <div class="field">
          <label class="label" for="passkey-name">
            {t("passkey.name")}
          </label>
          <div class="hint" id="passkey-name-hint">
            <T k="passkey.name.hint" />
          </div>
          <input class="input input-medium" id="passkey-name" maxlength={60} dir="auto" aria-describedby="passkey-name-hint" />
        </div>
      )}
      <button type="button" class={look === "main" ? "button" : "button button-second"}>
        {t(`passkey.${purpose}`)}
      </button>
      <p role="status"></p>
      <script type="module" src={asset("src/modules/accounts/islands/passkey.ts")}></script>
    </x-passkey>
  </div>
)
