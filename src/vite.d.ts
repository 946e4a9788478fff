/** What Vite puts in the place of `import.meta.glob` when it builds. */
interface ImportMeta {
  glob: <T>(pattern: string, options: { eager: true }) => Record<string, T>
}
