import type { Sheet } from "./sheet.ts"

const LONGEST_NAME = 31

/** Excel refuses some characters in the name of a sheet, long names, and two sheets of one name. */
const sheetNames = (names: readonly string[]): string[] =>
  names.map((name, index) => {
    const clean = name.replace(/[[\]:*?/\\']/g, " ").slice(0, LONGEST_NAME - 3)
    return names.indexOf(name) === index ? clean : `${clean} ${index + 1}`
  })

/** Cells are typed as text or number, so no text can become a formula. */
const cellOf = (value: string | number, heading: boolean) => ({
  ...(typeof value === "number" ? { value, type: Number } : { value, type: String }),
  ...(heading ? { fontWeight: "bold" as const } : {}),
})

/** The library is loaded when somebody wants a file: a start does without. */
export const toXlsx = async (sheets: readonly Sheet[]): Promise<Buffer> => {
  const { default: writeExcelFile } = await import("write-excel-file/node")
  const names = sheetNames(sheets.map(({ name }) => name))
  const pages = sheets.map(({ lines }, index) => ({
    sheet: names[index] ?? String(index + 1),
    data: lines.map((line, row) => line.map((value) => cellOf(value, row === 0))),
    columns: [{ width: 36 }, { width: 14 }, { width: 14 }, { width: 60 }],
  }))
  return writeExcelFile(pages).toBuffer()
}
