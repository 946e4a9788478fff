import { defineModule } from "#platform/module"

export const website = defineModule({ id: "website", routes: [], personalData: "none" })
