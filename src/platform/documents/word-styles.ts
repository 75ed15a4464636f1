import {
  AlignmentType,
  Footer,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { documentLanguage, officeFont, palette } from './palette.ts'
import type { TextDocument } from './text-document.ts'

const body = { font: officeFont, size: 20, color: palette.ink }

/** Type sizes and distances; sizes are half points, distances twentieths of a point. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { ...body, language: { value: documentLanguage, eastAsia: documentLanguage } },
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { ...body, size: 44, bold: true },
      paragraph: { spacing: { after: 240, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { ...body, size: 28, bold: true, color: palette.green },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { ...body, size: 22, bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true },
    },
    hyperlink: { run: { color: palette.green, underline: {} } },
    footnoteText: {
      run: { ...body, size: 17, color: palette.softInk },
      paragraph: { spacing: { after: 40 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Kicker',
      name: 'Kicker',
      basedOn: 'Normal',
      run: { size: 20, bold: true, color: palette.green },
      paragraph: { spacing: { after: 80 } },
    },
    {
      id: 'Quiet',
      name: 'Quiet',
      basedOn: 'Normal',
      run: { size: 17, color: palette.softInk },
      paragraph: { spacing: { after: 60, line: 264, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 0, line: 264, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Space',
      name: 'Space',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { after: 0, line: 200, lineRule: LineRuleType.AUTO } },
    },
  ],
}

const indent = { left: 340, hanging: 340 }
const listed = {
  style: { paragraph: { indent, spacing: { after: 50, line: 264, lineRule: LineRuleType.AUTO } } },
}

/** Of a letter to somebody: larger to read, and calm. */
export const letterStyles: IStylesOptions = {
  ...wordStyles,
  default: {
    ...wordStyles.default,
    document: { ...wordStyles.default?.document, run: { ...wordStyles.default?.document?.run, size: 24 } },
    heading1: { ...wordStyles.default?.heading1, run: { ...body, size: 28, bold: true } },
    heading2: { ...wordStyles.default?.heading2, run: { ...body, size: 24, bold: true } },
  },
}

export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: 'numbered',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, ...listed },
      ],
    },
    {
      reference: 'bullets',
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, ...listed }],
    },
  ],
}

/** What stands under every page: the document left, 'pagina 1 van 3' right. */
export function pageFooter(text: TextDocument): Footer {
  const look = { size: 17, color: palette.softInk }
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: 9070 }],
        spacing: { after: 0 },
        children: [
          new TextRun({ ...look, text: text.footer }),
          new TextRun({ ...look, text: `\t${text.pageLabel.page} ` }),
          new TextRun({ ...look, children: [PageNumber.CURRENT] }),
          new TextRun({ ...look, text: ` ${text.pageLabel.of} ` }),
          new TextRun({ ...look, children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
