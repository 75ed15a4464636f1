/** Drawings made by code that stand for photos and a child's drawing; no person is in them. */
const paper = (inside: string, ground: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="440" viewBox="0 0 640 440"><rect width="640" height="440" fill="${ground}"/>${inside}</svg>`

const house = (x: number, wall: string, roof: string) =>
  `<g fill="none" stroke="#4a3f35" stroke-width="5" stroke-linejoin="round"><path d="M${x} 360 V240 L${x + 70} 170 L${x + 140} 240 V360 Z" fill="${wall}"/><path d="M${x - 12} 246 L${x + 70} 164 L${x + 152} 246" stroke="${roof}" stroke-width="14"/><path d="M${x + 50} 360 v-62 h40 v62" fill="#8a5a3c"/><rect x="${x + 16}" y="262" width="28" height="28" fill="#bfe0ee"/><rect x="${x + 98}" y="262" width="28" height="28" fill="#bfe0ee"/></g>`

/** Two houses with a long road between them, as a child draws it. */
export const twoHouses = paper(
  `<circle cx="560" cy="80" r="46" fill="#f6c945"/><path d="M170 372 C270 420 380 330 480 372" fill="none" stroke="#9b8f80" stroke-width="22" stroke-linecap="round"/>${house(40, '#f3d9c4', '#c8553d')}${house(460, '#cfe3d4', '#2f6f5e')}<path d="M300 170 q14 -18 28 0 q14 -18 28 0" fill="none" stroke="#4a3f35" stroke-width="4"/>`,
  '#fffaf0',
)

/** A run for rabbits in a garden. */
export const rabbitRun = paper(
  `<rect y="250" width="640" height="190" fill="#7fa86b"/><rect width="640" height="250" fill="#cfe6f2"/><g fill="#b98a5a" stroke="#6b4a2b" stroke-width="4"><rect x="150" y="190" width="340" height="14"/><rect x="150" y="350" width="340" height="14"/>${[150, 235, 320, 405, 476].map(x => `<rect x="${x}" y="190" width="14" height="174"/>`).join('')}<path d="M130 192 L320 120 L510 192 Z"/></g><g fill="#f1ece4"><ellipse cx="290" cy="325" rx="40" ry="24"/><circle cx="330" cy="305" r="18"/><ellipse cx="326" cy="276" rx="5" ry="18"/><ellipse cx="338" cy="277" rx="5" ry="18"/></g><circle cx="336" cy="303" r="3" fill="#333"/>`,
  '#ffffff',
)
