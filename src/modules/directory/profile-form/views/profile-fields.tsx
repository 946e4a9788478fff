import type { Kind } from "../../organisations/profile.ts"
import { NameFields, WorkFields } from "./about-fields.tsx"
import { ContactFields } from "./contact-fields.tsx"
import { OfferFields } from "./offer-fields.tsx"
import type { FormProps } from "./parts.tsx"
import { EntryConsent, ReachFields } from "./reach-fields.tsx"

/** Everything an entry says about itself, for the group and for the office. Put it into a PostForm. */
export const ProfileFields = ({ form, kinds }: FormProps & { kinds: readonly Kind[] }) => (
  <>
    <NameFields form={form} kinds={kinds} />
    <WorkFields form={form} />
    <ReachFields form={form} />
    <OfferFields form={form} />
    <ContactFields form={form} />
    <EntryConsent form={form} />
  </>
)
