import { raw } from "hono/html"
import { Button } from "./button.tsx"
import { Field } from "./field.tsx"
import { type Frame, inFrame } from "./frame.tsx"
import { PublicLayout } from "./layout.tsx"
import { PostForm } from "./post-form.tsx"
import type { Preview } from "./preview.tsx"
import { Steps } from "./stations.tsx"
import { Textarea } from "./textarea.tsx"

export const exampleFrame: Frame = {
  name: "Tragwerk",
  operator: "Fachberatung Beispielstadt",
  publicUrl: "https://beispiel.example",
  home: "#start",
  navigation: [
    { href: "#verzeichnis", label: "Verzeichnis" },
    { href: "#gruenden", label: "Gründen" },
    { href: "#foerderung", label: "Förderung", current: true },
    { href: "#qualifizierung", label: "Qualifizierung" },
    { href: "#beratung", label: "Beratung" },
  ],
  footer: [
    { href: "#impressum", label: "Impressum" },
    { href: "#datenschutz", label: "Datenschutz" },
    { href: "#barrierefreiheit", label: "Barrierefreiheit" },
    { href: "#kontakt", label: "Kontakt" },
  ],
  signIn: { href: "#anmelden", label: "Anmelden" },
}

const stations = [
  { label: "Ihre Gruppe", state: "past", href: "#1" },
  { label: "Ihr Anliegen", state: "past", href: "#2" },
  { label: "Kontakt", state: "present" },
  { label: "Prüfen und senden", state: "future" },
] as const

/** Components are rendered late; here they must see the frame, so the page is finished inside it. */
export const framed = (page: unknown, frame: Frame = exampleFrame) =>
  inFrame(
    () => frame,
    () => raw(String(page)),
  )

export const previews: Preview[] = [
  {
    name: "layout/form-with-errors",
    page: true,
    render: () =>
      framed(
        <PublicLayout
          title="Wie erreichen wir Sie?"
          breadcrumbs={[
            { href: "#start", label: "Start" },
            { href: "#beratung", label: "Beratung" },
          ]}
          formId="request"
          errors={[{ name: "email", text: "Bitte geben Sie eine vollständige E-Mail-Adresse an" }]}
        >
          <Steps label="Ihre Anfrage" stations={stations} />
          <h1>Wie erreichen wir Sie?</h1>
          <p class="lead">Sie bekommen innerhalb von drei Werktagen eine Antwort von einem Menschen.</p>
          <PostForm action="#senden" id="request" keepDraft>
            <Field name="name" label="Ihr Name" value="Amina Beispiel" autocomplete="name" />
            <Field
              name="email"
              type="email"
              label="E-Mail-Adresse"
              value="amina@"
              error="Bitte geben Sie eine vollständige E-Mail-Adresse an"
              autocomplete="email"
            />
            <Field name="phone" type="tel" label="Telefon" optional width="medium" why="Nur für kurzfristige Änderungen." />
            <Textarea name="message" label="Möchten Sie uns noch etwas sagen?" optional limit={1000} />
            <p class="actions">
              <Button>Weiter</Button>
              <Button look="quiet" name="leave" value="1">
                Speichern und später weitermachen
              </Button>
            </p>
          </PostForm>
        </PublicLayout>,
      ),
  },
]
