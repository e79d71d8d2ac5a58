import type { EChartsCoreOption } from 'echarts/core'
import { fontPath, loadFonts, type Fonts } from './fonts.ts'
import { printable } from './printable.ts'

/** Pictures are for phones: this wide, and as high as their content asks for. */
export const pictureWidth = 1080

export const family = 'DejaVu Sans Condensed'

/**
 * Told apart by everybody, also without red and green (Okabe and Ito), and never the only difference: what they mean is
 * also said by a text, a shape or a filling.
 */
export const palette = {
  blue: '#0072b2',
  orange: '#e69f00',
  green: '#009e73',
  vermilion: '#d55e00',
  ink: '#1a1a1a',
  quiet: '#5a6068',
  rule: '#d5d9de',
  faint: '#f1f3f5',
  paper: '#ffffff',
}

/** The grid is where it is put: labels never push it aside. */
export const fixedGrid = { outerBoundsMode: 'none' }

/** The sizes that stay readable when a phone shows 1080 pixels on six centimetres. */
export const letter = { title: 46, text: 30, small: 26 }

/** A chart as PNG. The libraries are loaded when the first picture is wanted. */
export async function picture(
  height: number,
  option: (words: Words) => EChartsCoreOption,
): Promise<Uint8Array> {
  const [echarts, { Resvg }, fonts] = await Promise.all([
    chartLibrary(),
    import('@resvg/resvg-js'),
    loadFonts(),
  ])
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: pictureWidth, height })
  try {
    chart.setOption({
      animation: false,
      backgroundColor: palette.paper,
      textStyle: { fontFamily: family, color: palette.ink },
      ...option(wordsWith(fonts)),
    })
    const fontFiles = [fontPath('regular'), fontPath('bold')]
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: family }
    return new Resvg(chart.renderToSVGString(), { font }).render().asPng()
  } finally {
    chart.dispose()
  }
}

/** What people wrote, made fit for a picture. */
export interface Words {
  /** On one line, cut to a width in pixels. */
  fit(text: string, width: number, size: number, isBold?: boolean): string
}

function wordsWith({ regular, bold }: Fonts): Words {
  return {
    fit(text, width, size, isBold = false) {
      const { widthOf } = isBold ? bold : regular
      const characters = Array.from(printable(text, regular).replaceAll('\n', ' '))
      let used = widthOf('…')
      const count = characters.findIndex((character) => (used += widthOf(character)) * size > width * 1000)
      return count === -1 ? characters.join('') : `${characters.slice(0, count).join('').trimEnd()}…`
    },
  }
}

let library: Promise<typeof import('echarts/core')> | null = null

function chartLibrary(): Promise<typeof import('echarts/core')> {
  library ??= loadCharts()
  return library
}

/** Only the parts that are drawn with, and told how wide letters are: there is no canvas to measure them on. */
async function loadCharts(): Promise<typeof import('echarts/core')> {
  const [echarts, charts, components, renderers, { regular, bold }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
    loadFonts(),
  ])
  const { BarChart, CustomChart, LineChart, ScatterChart } = charts
  const { GraphicComponent, GridComponent, LegendComponent, TitleComponent } = components
  echarts.use([BarChart, CustomChart, LineChart, ScatterChart, renderers.SVGRenderer])
  echarts.use([GraphicComponent, GridComponent, LegendComponent, TitleComponent])
  echarts.setPlatformAPI({
    measureText(text, font = '') {
      const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
      return { width: ((font.includes('bold') ? bold : regular).widthOf(text) * size) / 1000 }
    },
  })
  return echarts
}

export function titles(words: Words, title: string, ...lines: string[]): object {
  const width = pictureWidth - 80
  return {
    left: 40,
    top: 32,
    itemGap: 14,
    text: words.fit(title, width, letter.title, true),
    subtext: lines.map((line) => words.fit(line, width, letter.text)).join('\n'),
    textStyle: { fontSize: letter.title, fontWeight: 'bold', color: palette.ink, fontFamily: family },
    subtextStyle: { fontSize: letter.text, lineHeight: 42, color: palette.quiet, fontFamily: family },
  }
}
