import { bigint, boolean, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core"
import type { Language } from "#platform/i18n"
import type { StaffRole } from "./roles.ts"

const moment = () => timestamp({ withTimezone: true })
const written = { createdAt: moment().notNull().defaultNow(), updatedAt: moment().notNull().defaultNow() }
const userId = () => uuid().notNull()

export const users = pgTable("auth_users", {
  id: uuid().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  twoFactorEnabled: boolean().notNull().default(false),
  roles: text().array().$type<StaffRole[]>().notNull().default([]),
  language: text().$type<Language>().notNull().default("de"),
  deactivatedAt: moment(),
  ...written,
})

export const sessions = pgTable("auth_sessions", {
  id: uuid().primaryKey(),
  userId: userId(),
  token: text().notNull(),
  expiresAt: moment().notNull(),
  ipAddress: text(),
  userAgent: text(),
  method: text(),
  secondFactorAt: moment(),
  ...written,
})

export const accounts = pgTable("auth_accounts", {
  id: uuid().primaryKey(),
  userId: userId(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: moment(),
  refreshTokenExpiresAt: moment(),
  scope: text(),
  password: text(),
  ...written,
})

export const verifications = pgTable("auth_verifications", {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: moment().notNull(),
  ...written,
})

export const twoFactors = pgTable("auth_two_factors", {
  id: uuid().primaryKey(),
  userId: userId(),
  secret: text().notNull(),
  backupCodes: text().notNull(),
  verified: boolean().notNull().default(true),
  failedVerificationCount: integer().notNull().default(0),
  lockedUntil: moment(),
})

export const passkeys = pgTable("auth_passkeys", {
  id: uuid().primaryKey(),
  userId: userId(),
  name: text(),
  publicKey: text().notNull(),
  credentialID: text("credential_id").notNull(),
  counter: bigint({ mode: "number" }).notNull(),
  deviceType: text().notNull(),
  backedUp: boolean().notNull(),
  transports: text(),
  aaguid: text(),
  createdAt: moment().notNull().defaultNow(),
})

export const memberships = pgTable(
  "auth_memberships",
  {
    userId: userId(),
    organisationId: uuid().notNull(),
    role: text().notNull().default("member"),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.organisationId] })],
)

export const invitations = pgTable("auth_invitations", {
  id: uuid().primaryKey(),
  email: text().notNull(),
  name: text().notNull(),
  roles: text().array().$type<StaffRole[]>().notNull(),
  language: text().$type<Language>().notNull(),
  keyHash: text().notNull(),
  invitedBy: text().notNull(),
  createdAt: moment().notNull(),
  expiresAt: moment().notNull(),
  acceptedAt: moment(),
  revokedAt: moment(),
})

export const firstRun = pgTable("auth_first_run", {
  singleton: boolean().primaryKey().default(true),
  keyHash: text().notNull(),
  createdAt: moment().notNull(),
})
