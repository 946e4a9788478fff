import { Icon } from "./icon.tsx"
import { T, t } from "./texts.ts"

type Props = { page: number; pages: number; total: number; hrefOf: (page: number) => string; label?: string | undefined }

/** First, last, and the neighbours of this page; 0 stands for a gap. */
const shown = (page: number, pages: number): number[] => {
  const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const numbers = [...new Set(near)].toSorted((a, b) => a - b)
  return numbers.flatMap((one, index) => (index > 0 && one - (numbers[index - 1] ?? one) > 1 ? [0, one] : [one]))
}

/** How many there are, and real links to the pages. */
export const Pagination = ({ page, pages, total, hrefOf, label }: Props) => (
  <nav class="pagination" aria-label={label ?? t("pagination.label")}>
    <p>
      <T k="pagination.total" total={total} />
    </p>
    {pages > 1 && (
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              <Icon name="chevron-left" />
              <T k="pagination.previous" />
            </a>
          </li>
        )}
        {shown(page, pages).map((one) => (
          <li>
            {one === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={hrefOf(one)}
                aria-label={t("pagination.page", { page: one })}
                aria-current={one === page ? "page" : undefined}
              >
                {one}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              <T k="pagination.next" />
              <Icon name="chevron-right" />
            </a>
          </li>
        )}
      </ul>
    )}
  </nav>
)
