import { createAttachMenu } from './attach-menu.js'
import { createCommandList } from './command-list.js'
import { element, icon } from './dom.js'

/**
 * The field at the bottom of a chat with its menus. `on`: send(text, answered), edit(message, text), file(file, kind,
 * caption), toggleKeys().
 */
export function createComposer(on) {
  let editing = null
  let answered = null
  const field = element('textarea', { rows: 1, placeholder: 'Pesan', 'aria-label': 'Pesan' })
  const commandList = createCommandList((command) => (clear(), on.send(command)))
  const attachMenu = createAttachMenu((file, kind) => (on.file(file, kind, field.value.trim()), clear()))
  const menu = element('button.menu-button', { onclick: commandList.toggle }, 'Menu')
  const keys = tool('keys', 'Papan tombol', on.toggleKeys)
  const editBar = createEditBar(clear)

  function submit() {
    const text = field.value.trim()
    if (text === '') return
    if (editing) on.edit(editing, text)
    else on.send(text, answered)
    clear()
  }

  function clear() {
    editing = null
    answered = null
    editBar.show(null)
    field.value = ''
    commandList.showFor(null)
    fit(field)
  }

  field.oninput = () => {
    fit(field)
    commandList.showFor(/^\/\w*$/.test(field.value) ? field.value : null)
  }
  field.onkeydown = (event) => {
    if (event.key === 'Escape') clear()
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    submit()
  }
  const tools = [
    menu,
    tool('attach', 'Lampirkan', attachMenu.toggle),
    field,
    keys,
    tool('send', 'Kirim', submit),
  ]
  const row = element('div.composer-row', {}, ...tools)
  return {
    view: element('div.composer', {}, commandList.view, attachMenu.view, editBar.view, row),
    setCommands(list) {
      commandList.set(list)
      menu.hidden = list.length === 0
    },
    setKeys({ offered, placeholder }) {
      keys.hidden = !offered
      field.placeholder = placeholder ?? 'Pesan'
    },
    startEditing(message) {
      clear()
      editing = message
      field.value = message.text ?? message.caption
      editBar.show('Sunting pesan', field.value)
      field.focus()
      fit(field)
    },
    startReplying(message) {
      clear()
      answered = message
      editBar.show('Balas', message.text ?? 'Foto')
      field.focus()
    },
  }
}

const tool = (name, title, onclick) => element(`button.tool.${name}`, { title, onclick }, icon(name))

/** Grows with what is written, up to five lines. */
function fit(field) {
  field.style.height = 'auto'
  field.style.height = `${Math.min(field.scrollHeight, 120)}px`
}

function createEditBar(onCancel) {
  const what = element('b')
  const words = element('span')
  const cancel = element('button', { title: 'Batal', onclick: onCancel }, icon('close'))
  const view = element('div.edit-bar', { hidden: true }, what, words, cancel)
  return {
    view,
    /** Null puts it away. */
    show(label, text) {
      view.hidden = label === null
      what.textContent = label ?? ''
      words.textContent = text ?? ''
    },
  }
}
