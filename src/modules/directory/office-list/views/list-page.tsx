import { type Form, typedList, typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { ChoiceGroup } from "#ui/choice-group"
import { EmptyState } from "#ui/empty-state"
import { listErrors } from "#ui/error-summary"
import { StaffPage } from "#ui/page"
import { Pagination } from "#ui/pagination"
import { PostForm } from "#ui/post-form"
import { Select } from "#ui/select"
import { mergePaths } from "../../merge/paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { transferPaths } from "../../transfer/paths.ts"
import { fieldsOfActivity } from "../../vocabulary.ts"
import { bulkActions } from "../bulk-actions.ts"
import type { Found } from "../find.ts"
import { entriesText } from "../labels.ts"
import { filterQuery, filterText } from "../parameters.ts"
import { officePaths } from "../paths.ts"
import type { SavedFilter } from "../repository-filters.ts"
import { EntryTable } from "./entry-table.tsx"
import { FilterForm, NarrowedTo } from "./filter-form.tsx"
import { SavedFilters } from "./saved-filters.tsx"

type Selection = Form<Record<string, unknown>>
type Props = {
  found: Found
  saved: readonly SavedFilter[]
  person: string
  selection?: Selection | undefined
  naming?: Selection | undefined
}

const exports = ["export-csv", "export-xlsx"] as const

const ActionFields = ({ total, form }: { total: number; form: Selection | undefined }) => (
  <fieldset>
    <legend>
      <T k="staff.bulk.with-these" />
    </legend>
    <ChoiceGroup
      type="radio"
      name="scope"
      legend={t("staff.bulk.scope")}
      layout="inline"
      error={errorText(form?.errors["scope"])}
      selected={form ? typedText(form, "scope") : "selected"}
      options={[
        { value: "selected", label: t("staff.bulk.scope.selected") },
        { value: "all", label: t("staff.bulk.scope.all", { entries: entriesText(total) }) },
      ]}
    />
    <div class="toolbar">
      <Select
        name="action"
        label={t("staff.bulk.action")}
        empty={t("staff.bulk.please-choose")}
        value={typedText(form, "action")}
        error={errorText(form?.errors["action"])}
        options={[...bulkActions, ...exports].map((action) => ({ value: action, label: t(`staff.bulk.do.${action}`) }))}
      />
      <Select
        name="field"
        label={t("staff.bulk.field")}
        empty={t("staff.bulk.no-field")}
        value={typedText(form, "field")}
        error={errorText(form?.errors["field"])}
        options={fieldsOfActivity().map(({ id, label }) => ({ value: id, label }))}
      />
      <Button icon="arrow-right">{t("staff.bulk.next")}</Button>
    </div>
  </fieldset>
)

const Entries = ({ found: { filter, rows, total, pages }, selection }: Pick<Props, "found" | "selection">) => (
  <PostForm action={officePaths.selection.to({})} id="selection" plain>
    <input type="hidden" name="filter" value={filterText(filter)} />
    <EntryTable filter={filter} rows={rows} selected={typedList(selection, "id")} />
    <Pagination
      page={filter.page}
      pages={pages}
      total={total}
      hrefOf={(page) => officePaths.list.to({}, filterQuery({ ...filter, page }))}
    />
    <ActionFields total={total} form={selection} />
  </PostForm>
)

const Tools = ({ query }: { query: string }) => (
  <p class="actions">
    <ButtonLink href={officePaths.create.to({})} icon="plus">
      {t("staff.list.create")}
    </ButtonLink>
    <ButtonLink look="second" href={transferPaths.imports.to({})} icon="upload">
      {t("staff.list.import")}
    </ButtonLink>
    <ButtonLink look="second" href={`${transferPaths.export.to({})}?${query}`} icon="download">
      {t("staff.list.export")}
    </ButtonLink>
    <ButtonLink look="second" href={mergePaths.list.to({})} icon="copy">
      {t("staff.duplicates.title")}
    </ButtonLink>
  </p>
)

/** Every entry there is, for the people who look after them. */
export const ListPage = ({ found, saved, person, selection, naming }: Props) => (
  <StaffPage title={t("staff.list.title")} errors={[...listErrors(selection, errorText), ...listErrors(naming, errorText)]}>
    <h1>
      <T k="staff.list.title" />
    </h1>
    <Tools query={filterText(found.filter)} />
    <div class="with-aside aside-first">
      <div>
        <SavedFilters saved={saved} person={person} filter={found.filter} form={naming} />
        <FilterForm filter={found.filter} />
      </div>
      <div>
        <NarrowedTo filter={found.filter} />
        <p>
          <strong>{entriesText(found.total)}</strong>
        </p>
        {found.nearly && <Alert>{t("staff.list.nearly")}</Alert>}
        {found.rows.length === 0 ? (
          <EmptyState title={t("staff.list.none")}>{t("staff.list.none-hint")}</EmptyState>
        ) : (
          <Entries found={found} selection={selection} />
        )}
      </div>
    </div>
  </StaffPage>
)
