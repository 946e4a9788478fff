import { frame } from "./frame.tsx"
import { t } from "./texts.ts"

/** A row of triangles: the truss that carries the page. */
const Truss = () => (
  <svg class="truss" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="truss" width="52" height="26" patternUnits="userSpaceOnUse">
        <path d="M0 1.5H52M0 24.5H52M0 24.5L26 1.5L52 24.5" fill="none" stroke="currentColor" stroke-width="2" />
      </pattern>
    </defs>
    <rect width="100%" height="26" fill="url(#truss)" />
  </svg>
)

export const PageFooter = () => {
  const { name, operator, footer } = frame()
  return (
    <footer>
      <Truss />
      <div class="page-foot">
        <div class="wrap">
          <p>
            <strong>{name}</strong>
            {operator !== undefined && (
              <>
                <br />
                {operator}
              </>
            )}
          </p>
          {footer.length > 0 && (
            <nav aria-label={t("footer.label")}>
              <ul>
                {footer.map(({ href, label }) => (
                  <li>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>
    </footer>
  )
}
