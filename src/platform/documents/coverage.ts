/** The characters a TrueType font has glyphs for, read from its `cmap` table (OpenType 1.9, formats 4 and 12). */
export const coveredBy = (font: Buffer): Set<number> => {
  const covered = new Set<number>()
  const cmap = findTable(font, "cmap")
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
    const format = subtable.readUInt16BE(0)
    if (format === 4) readSegments(subtable, covered)
    if (format === 12) readGroups(subtable, covered)
  }
  return covered
}

const findTable = (font: Buffer, tag: string): Buffer => {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16
    if (font.toString("latin1", record, record + 4) === tag) return font.subarray(font.readUInt32BE(record + 8))
  }
  throw new Error(`The font has no table "${tag}"`)
}

const readGroups = (subtable: Buffer, covered: Set<number>) => {
  for (let group = 0; group < subtable.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12
    const last = subtable.readUInt32BE(at + 4)
    for (let code = subtable.readUInt32BE(at); code <= last; code += 1) covered.add(code)
  }
}

const readSegments = (subtable: Buffer, covered: Set<number>) => {
  const size = subtable.readUInt16BE(6)
  for (let at = 0; at < size; at += 2) {
    const last = subtable.readUInt16BE(14 + at)
    const first = subtable.readUInt16BE(16 + size + at)
    const delta = subtable.readUInt16BE(16 + 2 * size + at)
    const offsetAt = 16 + 3 * size + at
    const offset = subtable.readUInt16BE(offsetAt)
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : subtable.readUInt16BE(offsetAt + offset + 2 * (code - first))
      if (glyph !== 0) covered.add(code)
    }
  }
}
