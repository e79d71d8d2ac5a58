import { element, icon } from './dom.js'

/**
 * The field at the bottom of a chat with its menus. `on`: send(text), edit(message, text), file(file, kind,
 * caption), toggleKeys().
 */
export function createComposer(on) {
  let commands = []
  let editing = null
  const field = element('textarea', { rows: 1, placeholder: 'Pesan', 'aria-label': 'Pesan' })
  const menu = element(
    'button.menu-button',
    { onclick: () => showCommands(menuList.hidden ? '/' : null) },
    'Menu',
  )
  const menuList = element('div.command-list', { hidden: true })
  const attachList = element(
    'div.attach-list',
    { hidden: true },
    picker('Foto', 'photo'),
    picker('Berkas', 'document'),
  )
  const attach = element('button.tool', { title: 'Lampirkan', onclick: toggleAttach }, icon('attach'))
  const keys = element(
    'button.tool',
    { title: 'Papan tombol', hidden: true, onclick: () => on.toggleKeys() },
    icon('keys'),
  )
  const send = element('button.send', { title: 'Kirim', onclick: submit }, icon('send'))
  const editLabel = element('span')
  const editBar = element(
    'div.edit-bar',
    { hidden: true },
    element('b', {}, 'Sunting pesan'),
    editLabel,
    element('button', { title: 'Batal', onclick: stopEditing }, icon('close')),
  )
  const view = element(
    'div.composer',
    {},
    menuList,
    attachList,
    editBar,
    element('div.composer-row', {}, menu, attach, field, keys, send),
  )

  field.oninput = () => {
    grow()
    showCommands(/^\/\w*$/.test(field.value) ? field.value : null)
  }
  field.onkeydown = (event) => {
    if (event.key === 'Escape') stopEditing()
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    submit()
  }

  function submit() {
    const text = field.value.trim()
    if (text === '') return
    if (editing) on.edit(editing, text)
    else on.send(text)
    stopEditing()
  }

  function stopEditing() {
    editing = null
    editBar.hidden = true
    field.value = ''
    showCommands(null)
    grow()
  }

  function grow() {
    field.style.height = 'auto'
    field.style.height = `${Math.min(field.scrollHeight, 120)}px`
  }

  function showCommands(typed) {
    const found = typed === null ? [] : commands.filter(({ command }) => `/${command}`.startsWith(typed))
    menuList.hidden = found.length === 0
    menuList.replaceChildren(
      ...found.map(({ command, description }) =>
        element(
          'button',
          { onclick: () => (stopEditing(), on.send(`/${command}`)) },
          element('b', {}, `/${command}`),
          element('span', {}, description),
        ),
      ),
    )
  }

  function toggleAttach() {
    attachList.hidden = !attachList.hidden
  }

  function picker(label, kind) {
    const input = element('input', { type: 'file', accept: kind === 'photo' ? 'image/*' : '' })
    input.onchange = () => {
      attachList.hidden = true
      if (input.files[0]) on.file(input.files[0], kind, field.value.trim())
      stopEditing()
      input.value = ''
    }
    return element('label', { 'data-kind': kind }, label, input)
  }

  return {
    view,
    setCommands(list) {
      commands = list
      menu.hidden = list.length === 0
    },
    setKeys({ offered, placeholder }) {
      keys.hidden = !offered
      field.placeholder = placeholder ?? 'Pesan'
    },
    startEditing(message) {
      editing = message
      field.value = message.text ?? message.caption
      editLabel.textContent = field.value
      editBar.hidden = false
      field.focus()
      grow()
    },
  }
}
