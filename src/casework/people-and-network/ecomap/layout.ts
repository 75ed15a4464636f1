import type { Figure } from '../genogram/family.ts'
import type { Box, Point } from '../genogram/layout.ts'
import { widthOf } from '../genogram/place.ts'
import type { Safety, Strength } from '../rules.ts'
import { onOval, type Seat, seated } from './seats.ts'

/** Somebody of the family, in the middle. */
export type Inner = Pick<Figure, 'id' | 'sex' | 'age' | 'isUnborn' | 'isDeceased'> & { readonly name: string }
/** Somebody around the family. */
export type Outer = {
  readonly id: string
  readonly name: string
  readonly relation: string
  readonly safe: Safety
  /** What the picture says about calling upon this person. */
  readonly safeWords: string
}
/** `from` is empty where the tie is with the whole family. */
export type MapTie = { readonly from: string | null; readonly to: string; readonly strength: Strength }
export type Surroundings = {
  readonly inner: readonly Inner[]
  readonly outer: readonly Outer[]
  readonly ties: readonly MapTie[]
}

export type Ecomap = {
  readonly width: number
  readonly height: number
  readonly middle: Point
  /** How wide the line around the family is. */
  readonly radius: number
  readonly inner: readonly { readonly one: Inner; readonly symbol: Box; readonly label: Box }[]
  readonly outer: readonly { readonly one: Outer; readonly card: Box }[]
  readonly ties: readonly { readonly strength: Strength; readonly from: Point; readonly to: Point }[]
}

const innerSize = 36
export const nameSize = 13
export const cardLine = 16
const margin = 24
const cardRoom = 76
const cardHeight = (one: Outer) => 18 + cardLine * (one.relation ? 3 : 2)
const cardWidth = ({ name, relation, safeWords }: Outer) =>
  30 + Math.max(widthOf(name, nameSize, true), widthOf(relation, nameSize), 16 + widthOf(safeWords, nameSize))

const turn = 2 * Math.PI
const around = (count: number, index: number, start: number) => start + (turn * index) / count
const at = (angle: number, across: number, down: number): Point => ({
  x: across * Math.cos(angle),
  y: down * Math.sin(angle),
})
const boxAt = ({ x, y }: Point, w: number, h: number): Box => ({ x: x - w / 2, y: y - h / 2, w, h })
const meet = (a: Box, b: Box, room: number) =>
  a.x < b.x + b.w + room && b.x < a.x + a.w + room && a.y < b.y + b.h + room && b.y < a.y + a.h + room
const anyMeet = (boxes: readonly Box[], room: number) =>
  boxes.some((box, index) => boxes.slice(index + 1).some(other => meet(box, other, room)))

/** Draws who stands around a family: the family in a circle, the others around it, each near whom they know. */
export function ecomapOf({ inner, outer, ties }: Surroundings): Ecomap {
  const members = membersInCircle(inner)
  const radius = Math.max(62, ...members.map(({ reach }) => reach)) + 14
  const isInside = new Set(members.map(({ one }) => one.id))
  const cards = cardsAround(seated(outer, ties, members, radius + cardRoom), radius)
  const family = boxAt({ x: 0, y: 0 }, 2 * radius, 2 * radius)
  const spots = new Map<string, { box: Box; at: Point }>([
    ...members.map(
      ({ one, symbol, label }) => [one.id, { box: union(symbol, label), at: centre(symbol) }] as const,
    ),
    ...cards.map(({ one, card }) => [one.id, { box: card, at: centre(card) }] as const),
  ])
  const lines = ties.flatMap(({ from, to, strength }) => {
    const [a, b] = [from === null ? { box: family, at: centre(family) } : spots.get(from), spots.get(to)]
    if (!a || !b || (from === null && isInside.has(to))) return []
    return [{ strength, from: edge(a.box, a.at, b.at, from === null), to: edge(b.box, b.at, a.at, false) }]
  })
  return framed(members, cards, lines, radius)
}

export type Member = { one: Inner; reach: number; symbol: Box; label: Box }

/** The family in a ring, as small as it can be without anybody on top of another. */
function membersInCircle(inner: readonly Inner[]): Member[] {
  const widest = Math.max(innerSize, ...inner.map(({ name }) => widthOf(name, nameSize, true) + 6))
  for (let ring = inner.length > 1 ? 36 : 0; ; ring += 6) {
    const members = inner.map((one, index) => {
      const angle = around(inner.length, index, inner.length === 2 ? Math.PI : -turn / 4)
      const middle = inner.length > 1 ? at(angle, ring, ring) : { x: 0, y: 0 }
      const wide = widthOf(one.name, nameSize, true) + 6
      return {
        one,
        reach: ring + Math.hypot(widest / 2, innerSize / 2 + 18) - (inner.length > 4 ? 14 : 4),
        symbol: boxAt({ x: middle.x, y: middle.y - 9 }, innerSize, innerSize),
        label: boxAt({ x: middle.x, y: middle.y + innerSize / 2 }, wide, 17),
      }
    })
    if (
      !anyMeet(
        members.flatMap(({ symbol, label }) => [union(symbol, label)]),
        22,
      )
    )
      return members
  }
}

const union = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y }
}

/** Cards on an oval, as near as they can stand without touching each other or the family. */
function cardsAround(seats: readonly Seat[], radius: number): { one: Outer; card: Box }[] {
  const family = boxAt({ x: 0, y: 0 }, 2 * radius, 2 * radius)
  for (let ring = radius + cardRoom; ; ring += 8) {
    const cards = seats.map(({ one, angle }) => ({
      one,
      card: boxAt(onOval(angle, ring), cardWidth(one), cardHeight(one)),
    }))
    const boxes = cards.map(({ card }) => card)
    if (!anyMeet(boxes, 14) && !boxes.some(box => meet(box, family, 26))) return cards
  }
}

const centre = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 })

/** Where a line from a point inside something leaves it on the way to something else. */
function edge(box: Box, from: Point, to: Point, isRound: boolean): Point {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const out = (start: number, size: number, at: number, step: number) =>
    step === 0 ? Number.POSITIVE_INFINITY : ((step > 0 ? start + size : start) - at) / step
  const share = isRound
    ? (box.w / 2 + 2) / (Math.hypot(x, y) || 1)
    : Math.min(out(box.x, box.w, from.x, x), out(box.y, box.h, from.y, y), 1)
  return { x: from.x + x * share, y: from.y + y * share }
}

const round = (value: number) => Math.round(value * 10) / 10

function framed(
  members: readonly Member[],
  cards: readonly { one: Outer; card: Box }[],
  lines: Ecomap['ties'],
  radius: number,
): Ecomap {
  const boxes = [boxAt({ x: 0, y: 0 }, 2 * radius, 2 * radius), ...cards.map(({ card }) => card)]
  const [left, top] = [
    Math.min(...boxes.map(({ x }) => x)) - margin,
    Math.min(...boxes.map(({ y }) => y)) - margin,
  ]
  const point = ({ x, y }: Point) => ({ x: round(x - left), y: round(y - top) })
  const box = (one: Box): Box => ({ ...point(one), w: round(one.w), h: round(one.h) })
  return {
    width: Math.ceil(Math.max(...boxes.map(({ x, w }) => x + w)) - left + margin),
    height: Math.ceil(Math.max(...boxes.map(({ y, h }) => y + h)) - top + margin),
    middle: point({ x: 0, y: 0 }),
    radius: round(radius),
    inner: members.map(({ one, symbol, label }) => ({ one, symbol: box(symbol), label: box(label) })),
    outer: cards.map(({ one, card }) => ({ one, card: box(card) })),
    ties: lines.map(line => ({ ...line, from: point(line.from), to: point(line.to) })),
  }
}
