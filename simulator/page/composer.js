import { createAttachMenu } from './attach-menu.js'
import { createCommandList } from './command-list.js'
import { element, icon } from './dom.js'

/**
 * The field at the bottom of a chat with its menus. `on`: send(text), edit(message, text), file(file, kind,
 * caption), toggleKeys().
 */
export function createComposer(on) {
  let editing = null
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
    else on.send(text)
    clear()
  }

  function clear() {
    editing = null
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
      editing = message
      field.value = message.text ?? message.caption
      editBar.show(field.value)
      field.focus()
      fit(field)
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
  const words = element('span')
  const cancel = element('button', { title: 'Batal', onclick: onCancel }, icon('close'))
  const view = element('div.edit-bar', { hidden: true }, element('b', {}, 'Sunting pesan'), words, cancel)
  return {
    view,
    show(text) {
      view.hidden = text === null
      words.textContent = text ?? ''
    },
  }
}
