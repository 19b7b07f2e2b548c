import ExampleLanguage
import ExampleRuntime
import Testing

/// What the examples of a page share, and what they leave alone.
@Suite struct SessionTests {
  private func run(_ session: inout ExampleSession, _ text: String) -> [String] {
    let result = session.run(SourceText(name: "example.swift", text))
    return result.lines + result.diagnostics.map { $0.code }
  }

  @Test func laterExamplesSeeEarlierOnes() throws {
    var session = try makeSession()
    #expect(run(&session, "var n = 1\nfunc twice(_ x: Int) -> Int { x * 2 }") == [])
    #expect(run(&session, "n += 4\nprint(twice(n))") == ["10"])
    #expect(run(&session, "n") == ["5"])
  }

  @Test func aLaterExampleMayDeclareANameAgain() throws {
    var session = try makeSession()
    #expect(run(&session, "let n = 1\nfunc f() -> Int { n }") == [])
    #expect(run(&session, "let n = \"two\"\nprint(n, f())") == ["two 1"])
  }

  @Test func aFailedRunLeavesNothing() throws {
    var session = try makeSession()
    #expect(run(&session, "var list = [1]") == [])
    #expect(
      run(&session, "list.append(2)\nlet added = 3\nprint(list)\nprint(list[9])")
        == ["[1, 2]", "example.fault.index"])
    #expect(run(&session, "print(list)") == ["[1]"])
    #expect(run(&session, "print(added)") == ["example.name.unknown"])
  }

  /// Also what closures of earlier examples keep for themselves.
  @Test func aFailedRunLeavesCapturedVariables() throws {
    var session = try makeSession()
    let counter = """
      func makeCounter() -> () -> Int {
        var n = 0
        return {
          n += 1
          return n
        }
      }
      let next = makeCounter()
      print(next())
      """
    #expect(run(&session, counter) == ["1"])
    #expect(run(&session, "print(next(), next())\nfatalError()") == ["2 3", "example.fault.fatal"])
    #expect(run(&session, "print(next())") == ["2"])
  }

  @Test func checkingLeavesNothing() throws {
    let session = try makeSession()
    let source = SourceText(name: "example.swift", "let a = 1\nprint(a)")
    #expect(session.check(source).isEmpty)
    var copy = session
    #expect(run(&copy, "print(a)") == ["example.name.unknown"])
  }

  @Test func expressionsAreEvaluatedAndLeaveNothing() throws {
    var session = try makeSession()
    #expect(run(&session, "var n = 20\nlet grow = { n += 1 }") == [])
    let value = session.evaluate(expression: SourceText(name: "value", "n * 2"))
    #expect(value.lines == ["40"])
    _ = session.evaluate(expression: SourceText(name: "value", "grow()"))
    #expect(run(&session, "n") == ["20"])
    let wrong = session.evaluate(expression: SourceText(name: "value", "missing + 1"))
    #expect(wrong.diagnostics.map { $0.code } == ["example.name.unknown"])
  }

  @Test func theLastValueIsShown() throws {
    #expect(try output("1 + 1") == ["2"])
    #expect(try output("\"text\"") == ["text"])
    #expect(try output("print(1, terminator: \"\")\n[\"a\"]") == ["1", "[\"a\"]"])
    #expect(try output("let a = 1\nprint(a)") == ["1"])
  }

  @Test func registersATaskDefinition() throws {
    var session = try makeSession()
    let json = """
      {"family": "web", "cpu": "256", "memory": "512", "requiresCompatibilities": ["FARGATE"],
       "networkMode": "awsvpc", "containerDefinitions": [{"name": "app", "image": "nginx"}]}
      """
    let result = session.register(
      .taskDefinition, json: SourceText(name: "web.json", json), as: "web")
    #expect(result.diagnostics.isEmpty)
    #expect(run(&session, "print(web.family, web.containers.map { $0.name })") == ["web [\"app\"]"])
  }

  /// 3000 MiB do not go with 256 units; the place is the value in the JSON.
  @Test func refusesATaskDefinitionAtItsPlace() throws {
    var session = try makeSession()
    let json = """
      {"family": "web", "cpu": "256", "memory": "3000", "requiresCompatibilities": ["FARGATE"],
       "networkMode": "awsvpc", "containerDefinitions": [{"name": "app", "image": "nginx"}]}
      """
    let source = SourceText(name: "web.json", json)
    let result = session.register(.taskDefinition, json: source, as: "web")
    #expect(result.diagnostics.map { $0.code } == ["ecs.fargate.size"])
    let range = try #require(result.diagnostics.first?.location?.range)
    #expect(source.position(of: range.lower).line == 1)
    #expect(run(&session, "print(web)") == ["example.name.unknown"])
  }
}
