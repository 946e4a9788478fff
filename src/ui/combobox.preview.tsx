import { Button } from "./button.tsx"
import { Combobox } from "./combobox.tsx"
import { PostForm } from "./post-form.tsx"
import type { Preview } from "./preview.tsx"

export const previews: Preview[] = [
  {
    name: "combobox/empty",
    render: () => (
      <Combobox name="place" label="Ort" hint="Postleitzahl oder Name" source="/api/places" valueName="ags" width="medium" />
    ),
  },
  {
    name: "combobox/error",
    render: () => (
      <Combobox
        name="place"
        label="Ort"
        value="Bocholtt"
        source="/api/places"
        error="Diesen Ort kennen wir nicht. Meinten Sie Bocholt?"
      />
    ),
  },
  {
    name: "post-form/keeps-draft",
    render: () => (
      <PostForm action="#" id="draft" keepDraft>
        <Combobox name="place" label="Ort" source="/api/places" optional />
        <Button>Weiter</Button>
      </PostForm>
    ),
  },
]
