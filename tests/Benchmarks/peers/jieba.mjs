// The peer's part of the measurement.
//   node jieba.mjs rounds FILE N   cuts the lines of FILE N times in process and writes the best speeds, wall and processor
//   node jieba.mjs segment FILE    writes FILE with a space between its words: what `analysis segment FILE` does
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

const WRITTEN_AT_ONCE = 1 << 16
const [what, file, rounds] = process.argv.slice(2)
const jieba = Jieba.withDict(dict)
const lines = readFileSync(file, 'utf8').split('\n')

if (what === 'segment') {
  const output = openSync('/dev/stdout', 'w')
  let pending = ''
  lines.forEach((line, index) => {
    pending += (index > 0 ? '\n' : '') + jieba.cut(line, true).join(' ')
    if (pending.length >= WRITTEN_AT_ONCE) {
      write(output, pending)
      pending = ''
    }
  })
  write(output, pending)
  closeSync(output)
} else {
  const megabytes = readFileSync(file).length / 1e6
  let [wall, processor] = [0, 0]
  for (let round = 0; round < Number(rounds); round++) {
    const before = process.cpuUsage()
    const start = performance.now()
    let words = 0
    for (const line of lines) words += jieba.cut(line, true).length
    const took = process.cpuUsage(before)
    wall = Math.max(wall, megabytes / ((performance.now() - start) / 1e3))
    processor = Math.max(processor, megabytes / ((took.user + took.system) / 1e6))
    if (words === 0) throw new Error(`${file} has no words.`)
  }
  console.log(`one ${wall.toFixed(1)} ${processor.toFixed(1)}`)
}

function write(output, text) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(output, bytes, at)
}
