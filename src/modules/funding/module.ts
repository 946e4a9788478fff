import { defineModule } from "#platform/module"
import { grantDatesCommand, grantSettleCommand } from "./command/command.ts"

export const funding = defineModule({
  id: "funding",
  routes: [],
  personalData: "none",
  commands: [grantSettleCommand, grantDatesCommand],
})
