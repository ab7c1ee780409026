import type { FigureId } from '../figures/registry.ts'
import type { Locale } from '../ui/locale.ts'
import type { ChartSpec } from './charts/spec.ts'
import { figureOf, quantityOf } from '../figures/registry.ts'
import { units } from '../model/units.ts'
import { pictureWords } from '../ui/messages.ts'
import { figuresOfChart } from './charts/marks.ts'

/** What a chart counts or measures, and of what whole; undefined where it shows dates only. */
export function unitText(spec: ChartSpec, locale: Locale): string | undefined {
  const measured = (figuresOfChart(spec) as FigureId[]).find(id => !('when' in figureOf(id)))
  const unit = 'unit' in spec ? spec.unit : measured && quantityOf(measured).unit
  if (!unit) return undefined
  const whole = unit === 'share' && 'whole' in spec ? `${pictureWords.whole[locale]}${spec.whole[locale]}` : ''
  return `${pictureWords.unit[locale]}${units[unit].label[locale]}${whole}`
}
