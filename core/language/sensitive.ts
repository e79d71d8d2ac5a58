import type { Sensitive } from './parsed.ts'
export function mask(text: string, _spans: Sensitive[]): string {
  return text
}
