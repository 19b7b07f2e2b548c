import ExampleEvaluator
import ExampleLanguage
import ExampleRuntime

/// Work for `scripts/bench_language.py` to measure; it says what it did, so that nobody measures an
/// empty run. Programs and examples come on standard input.
///
///     languagebench run
///     languagebench lex TIMES
///     languagebench parse TIMES
///     languagebench examples COUNT
let arguments = CommandLine.arguments.dropFirst()
let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 1
var lines: [String] = []
while let line = readLine(strippingNewline: false) { lines.append(line) }
let source = SourceText(name: "standard input", lines.joined())

switch arguments.first {
case "run":
  // Measured is speed: the budgets of an example would end the longer runs.
  let limits = ExampleLimits(steps: .max, memory: .max)
  var session = ExampleSession(world: try ExampleWorld(region: "us-east-1"), limits: limits)
  print(described(session.run(source)))
case "lex":
  var coloured = 0
  for _ in 0..<count { coloured += highlightSwift(source.bytes).count }
  print(coloured, "stretches of", source.bytes.count * count, "bytes")
case "parse":
  var statements = 0
  for _ in 0..<count {
    let parsed = parseProgram(source)
    statements += parsed.program.statements.count
    if let problem = parsed.diagnostics.first { preconditionFailure(problem.message) }
  }
  print(statements, "statements of", source.bytes.count * count, "bytes")
case "examples":
  let world = try ExampleWorld(region: "us-east-1")
  var right = 0
  let expected = described(
    {
      var session = ExampleSession(world: world)
      return session.run(source)
    }())
  for _ in 0..<count {
    var session = ExampleSession(world: world)
    if described(session.run(source)) == expected { right += 1 }
  }
  print(right, "examples")
default: print("usage: languagebench run|lex TIMES|parse TIMES|examples COUNT")
}

func described(_ result: ExampleResult) -> String {
  if let problem = result.diagnostics.first { preconditionFailure(problem.message) }
  return result.lines.joined(separator: "\n")
}
