import ExampleLanguage
import ExampleRuntime
import Testing

/// What the model refuses is told at the place of the call, with the model's code.
@Suite struct ModelDiagnosticTests {
  @Test(arguments: modelCases)
  func says(_ row: Case) throws {
    var session = try makeSession()
    let result = session.run(SourceText(name: "example.swift", row.text))
    #expect(findings(result.diagnostics, in: row.text) == row.expected)
  }
}

private let modelCases: [Case] = [
  Case(
    """
    func f() throws -> Int { try Money("x") == .zero ? 1 : 2 }
    print(try! f())
    """,
    [
      "1:30-40 example.fault.try: 'try!' met an error: 'x' is no amount of dollars; expected digits with at most twelve after the point, such as 0.04048 [money.syntax]"
    ]),
  Case(
    """
    func f(_ f: (Int) -> Int) {}
    f { try Money("1") == .zero ? 1 : 2 }
    """,
    [
      "2:3-38 example.closure.parameters: the closure takes 0 parameters, but is given 1",
      "note: name what it is given: '{ _ in … }'",
    ]),
  Case(
    """
    let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(4), requiresCompatibilities: [.fargate]) {
      Container("app", image: "nginx")
    }
    """,
    [
      "1:15-3:2 ecs.fargate.size: memory 4 GB does not go with 0.25 vCPU (256 units) on Fargate; expected 0.5 GB, 1 GB or 2 GB",
      "note: 4 GB goes with 0.5 vCPU, 1 vCPU or 2 vCPU",
    ]),
  Case(
    """
    let web = try TaskDefinition("web", cpu: .vCPU(1), memory: .gigabytes(2)) {
      let a = 1
    }
    """,
    ["2:3-12 example.block.statement: only values of type 'Container' stand in this block"]),
  Case(
    #"let s = try Service("web", task: 5, desiredCount: 2)"#,
    [
      "1:34-35 example.type.mismatch: found 'Int', expected 'TaskDefinition'",
      "note: there is TaskDefinition(…), TaskDefinition(compose: String, name: String), TaskDefinition(json: String, rules: ECS.Rules = …)",
    ]),
  Case(
    "let both = ECS.Launch.providers([.fargate, .fargateSpot])",
    [
      "1:33-57 example.type.mismatch: found an array, expected 'CapacityStrategy'",
      "note: there is CapacityStrategy(_: [CapacityStrategy.Item])",
    ]),
  Case(
    """
    var farm = try Cluster("farm")
    try farm.addInstances("m5.large")
    """,
    [
      "2:23-33 example.type.mismatch: found 'String', expected 'EC2.InstanceType'",
      "note: there is .c5Large, .m5Large, .m5XLarge, .m6gLarge and 7 more",
    ]),
  Case(
    """
    let web = try TaskDefinition("web", cpu: .vcpu(1), memory: .gigabytes(2)) {
      Container("app", image: "nginx")
    }
    """,
    [
      "1:43-47 example.member.unknown: the type 'CPU' has no member 'vcpu'",
      "note: did you mean 'vCPU'?",
    ]),
]
