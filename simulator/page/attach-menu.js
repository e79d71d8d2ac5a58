import { element } from './dom.js'

/** Photo or file: the same picture is shown by one and only saved by the other. */
export function createAttachMenu(onFile) {
  const view = element('div.attach-list', { hidden: true })
  const choice = (label, kind) => {
    const input = element('input', { type: 'file', accept: kind === 'photo' ? 'image/*' : '' })
    input.onchange = () => {
      view.hidden = true
      if (input.files[0]) onFile(input.files[0], kind)
      // Else choosing the same file again would be no change.
      input.value = ''
    }
    return element('label', { 'data-kind': kind }, label, input)
  }
  view.append(choice('Foto', 'photo'), choice('Berkas', 'document'))
  return { view, toggle: () => (view.hidden = !view.hidden) }
}
