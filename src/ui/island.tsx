import { asset } from "#platform/http"

type Name = "character-count" | "combobox" | "keep-draft" | "shortcuts" | "submit-once"

/** Loads the script of an enhancement beside the markup it enhances; the browser runs it once, however often it is named. */
export const Island = ({ name }: { name: Name }) => <script type="module" src={asset(`src/ui/islands/${name}.ts`)}></script>
