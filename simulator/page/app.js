import { get } from './api.js'
import { startClock } from './clock.js'
import { connect } from './live.js'
import { Phone } from './phone.js'
import { startTrouble } from './trouble.js'
import { WhatsAppPhone } from './whatsapp-phone.js'

const REMEMBERED = 'lapkin-held-phones'

const [{ bot, now, whatsapp, switches }, people] = await Promise.all([get('/sim/state'), get('/sim/people')])
const place = document.querySelector('.phones')
const phones = new Set()
const clock = startClock(document.querySelector('.clock'), now)
startTrouble(document.querySelector('.bar'), switches)

function addPhone({ person, kind }) {
  const phone = new (kind === 'whatsapp' ? WhatsAppPhone : Phone)(bot, clock, {
    picked: remember,
    closed() {
      phones.delete(phone)
      remember()
    },
  })
  phones.add(phone)
  place.append(phone.view)
  if (person) phone.take(person)
  return phone
}

function remember() {
  const held = [...phones].flatMap(({ kind, person }) => (person ? [{ kind, key: person.key }] : []))
  localStorage.setItem(REMEMBERED, JSON.stringify(held))
}

/** The phones of last time; or an employee, who approves her reports, and where there is WhatsApp a colleague on it. */
function firstPhones() {
  const held = JSON.parse(localStorage.getItem(REMEMBERED) ?? '[]')
  const known = held.flatMap(({ kind, key }) => {
    const person = people.find((one) => one.key === key)
    return person && (kind === 'telegram' || whatsapp) ? [{ kind, person }] : []
  })
  if (known.length > 0) return known
  const kinds = whatsapp ? ['telegram', 'telegram', 'whatsapp'] : ['telegram', 'telegram']
  return people.slice(0, kinds.length).map((person, n) => ({ kind: kinds[n], person }))
}

firstPhones().forEach(addPhone)

/** For somebody who has no phone of this kind yet. */
function addAnother(kind) {
  const taken = new Set([...phones].flatMap((phone) => (phone.kind === kind ? [phone.person?.key] : [])))
  const phone = addPhone({ kind, person: people.find(({ key }) => !taken.has(key)) ?? people[0] })
  phone.view.scrollIntoView({ behavior: 'smooth', inline: 'center' })
}

document.querySelector('.add-phone').onclick = () => addAnother('telegram')
const addWhatsApp = document.querySelector('.add-whatsapp')
addWhatsApp.hidden = !whatsapp
addWhatsApp.onclick = () => addAnother('whatsapp')

const help = document.querySelector('.help')
document.querySelector('.help-open').onclick = ({ currentTarget }) => {
  help.hidden = !help.hidden
  currentTarget.ariaExpanded = String(!help.hidden)
}

connect(document.querySelector('.lost'))
