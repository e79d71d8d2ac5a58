import { get } from './api.js'
import { startClock } from './clock.js'
import { connect } from './live.js'
import { Phone } from './phone.js'
import { startTrouble } from './trouble.js'

const REMEMBERED = 'lapkin-phones'

const [{ bot, now, switches }, people] = await Promise.all([get('/sim/state'), get('/sim/people')])
const place = document.querySelector('.phones')
const phones = new Set()
const clock = startClock(document.querySelector('.clock'), now)
startTrouble(document.querySelector('.bar'), switches)

function addPhone(person) {
  const phone = new Phone(bot, clock, {
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
  const keys = [...phones].flatMap((phone) => phone.person?.key ?? [])
  localStorage.setItem(REMEMBERED, JSON.stringify(keys))
}

/** The phones of last time, or the first two: an employee and who approves her reports. */
function firstPeople() {
  const keys = JSON.parse(localStorage.getItem(REMEMBERED) ?? '[]')
  const known = keys.flatMap((key) => people.find((person) => person.key === key) ?? [])
  if (known.length > 0) return known
  return people.slice(0, 2)
}

firstPeople().forEach(addPhone)

document.querySelector('.add-phone').onclick = () => {
  const taken = new Set([...phones].map((phone) => phone.person?.key))
  const phone = addPhone(people.find(({ key }) => !taken.has(key)) ?? people[0])
  phone.view.scrollIntoView({ behavior: 'smooth', inline: 'center' })
}

const help = document.querySelector('.help')
document.querySelector('.help-open').onclick = ({ currentTarget }) => {
  help.hidden = !help.hidden
  currentTarget.ariaExpanded = String(!help.hidden)
}

connect(document.querySelector('.lost'))
