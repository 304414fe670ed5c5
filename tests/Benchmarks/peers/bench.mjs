// Runs the peers one after the other, several times over, and prints the best of each with the ratios:
//   node bench.mjs ROOT FOLDER WORK
import { spawnSync } from 'node:child_process'
import { appendFileSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

const [root, folder, work] = process.argv.slice(2)
const LEAST_BYTES = 24e6
const PAGE_BYTES = 28e3
const TURNS = 5
const ROUNDS = 4
const STARTS = 12
const [CLOCK, PROCESSOR] = [0, 1]

const analysis = [join(root, 'Host/bin/Release/net10.0/analysis'), 'segment']
const benchmarks = ['dotnet', join(root, 'tests/Benchmarks/bin/Release/net10.0/Benchmarks.dll'), 'rounds']
const jieba = ['node', join(work, 'jieba.mjs')]

const nowhere = openSync('/dev/null', 'w')
const [text, page] = [join(work, 'text.txt'), join(work, 'page.txt')]
const bytes = writeTexts()
const [inProcess, whole, start] = Array.from({ length: 3 }, () => ({ ours: [], peer: [] }))
for (let turn = 0; turn < TURNS; turn++) {
  inProcess.ours.push(rounds([...benchmarks, text, `${ROUNDS}`]))
  inProcess.peer.push(rounds([...jieba, 'rounds', text, `${Math.ceil(ROUNDS / 2)}`]))
  for (let run = 0; run < 2; run++) {
    whole.ours.push(timed([...analysis, text]))
    whole.peer.push(timed([...jieba, 'segment', text]))
  }
}
for (let run = 0; run < STARTS; run++) {
  start.ours.push(timed([...analysis, page]))
  start.peer.push(timed([...jieba, 'segment', page]))
}

console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0].model.trim()}), ` +
  `${(bytes / 1e6).toFixed(1)} MB of text, best of ${TURNS} turns\n`)
const rows = [
  ['', 'analysis', '@node-rs/jieba', 'ratio', 'wanted'],
  speeds('in process, one thread, MB/s of processor time', 'one', PROCESSOR, '>= 8'),
  speeds('the same by the clock', 'one', CLOCK),
  speeds('with a string for each word, MB/s of processor time', 'strings', PROCESSOR),
  costs('whole process, s of processor time', whole, 'processor', 2, '>= 5'),
  costs('the same by the clock', whole, 'clock', 2),
  costs('start-up and one page, s by the clock', start, 'clock', 3, '< 0.100 s'),
  costs('the same in processor time', start, 'processor', 3),
  costs('peak memory of the whole process, MB', whole, 'memory', 0, '< 150 MB'),
  ['two threads over one, in process', scaling().toFixed(2), '', '', '>= 1.7'],
]
for (const [index, row] of rows.entries()) {
  console.log(`| ${row.join(' | ')} |`)
  if (index === 0) console.log('|---|---:|---:|---:|---|')
}

/** A row of speeds; the peer has one way to be called, and it makes strings. */
function speeds(title, name, column, wanted = '') {
  const ours = Math.max(...inProcess.ours.map(turn => turn[name][column]))
  const peer = Math.max(...inProcess.peer.map(turn => turn.one[column]))
  return [title, ours.toFixed(1), peer.toFixed(1), (ours / peer).toFixed(1), wanted]
}

/** A row of what runs of the whole process took. */
function costs(title, runs, name, digits, wanted = '') {
  const [ours, peer] = [runs.ours, runs.peer].map(list => Math.min(...list.map(run => run[name])))
  return [title, ours.toFixed(digits), peer.toFixed(digits), (peer / ours).toFixed(1), wanted]
}

/** Of the turns the best: where another program took a core meanwhile, the turn says nothing. */
function scaling() {
  return Math.max(...inProcess.ours.map(turn => turn.two[CLOCK] / turn.one[PROCESSOR]))
}

/** The texts of the folder as one file, repeated; the page is its beginning. */
function writeTexts() {
  const texts = readdirSync(folder).sort().flatMap(name => {
    const content = () => readFileSync(join(folder, name), 'utf8')
    return name.endsWith('.txt') ? [content()]
      : name.endsWith('.jsonl') ? content().split('\n').filter(line => line).map(line => JSON.parse(line).text)
      : []
  })
  const once = Buffer.from(texts.map(part => part.replace(/\n*$/, '\n')).join(''))
  if (once.length === 0) throw new Error(`${folder} has no .txt or .jsonl with text.`)
  writeFileSync(text, once)
  let length = once.length
  for (; length < LEAST_BYTES; length += once.length) appendFileSync(text, once)
  const lines = once.subarray(0, PAGE_BYTES)
  writeFileSync(page, lines.subarray(0, lines.lastIndexOf(10) + 1))
  return length
}

/** What a program writes that measures in process: name -> [by the clock, of processor time]. */
function rounds(command) {
  const run = spawnSync(command[0], command.slice(1), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (run.status !== 0) throw new Error(`${command.join(' ')} ended with ${run.status}`)
  return Object.fromEntries(run.stdout.trim().split('\n').map(line => {
    const [name, ...values] = line.split(' ')
    return [name, values.map(Number)]
  }))
}

/** A command's seconds by the clock and of processor time, and the most megabytes that it held at once. */
function timed(command) {
  const report = join(work, 'time.txt')
  const began = performance.now()
  const run = spawnSync('/usr/bin/time', ['-q', '-o', report, '-f', '%U %S %M', ...command], { stdio: ['ignore', nowhere, 'inherit'] })
  const clock = (performance.now() - began) / 1e3
  if (run.status !== 0) throw new Error(`${command.join(' ')} ended with ${run.status}`)
  const [user, system, kilobytes] = readFileSync(report, 'utf8').trim().split(' ').map(Number)
  return { clock, processor: user + system, memory: kilobytes / 1024 }
}
