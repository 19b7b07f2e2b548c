import AWSModel
import Testing

/// What documents in public repositories do that is easily taken for right, or for wrong.
@Suite struct PublicDocumentTests {
  private func refusals(
    _ container: String, task: String = "", image: String = "nginx"
  ) -> [String] {
    let json = """
      {"family": "web", \(task) "volumes": [{"name": "data"}], "containerDefinitions":
       [{"name": "app", "image": "\(image)", "memory": 128\(container)}]}
      """
    return TaskDefinition.validate(json: Array(json.utf8)).refusals.map { $0.error.code }
  }

  /// ecs 1.5.7: the command of AWS's own collector sample lacks CMD; the API reference wants it.
  @Test func aBareHealthCommandIsASwitch() throws {
    let container = #", "healthCheck": {"command": ["/healthcheck"]}"#
    #expect(refusals(container) == ["ecs.health.command"])
    let app = Container(
      "app", image: "app", memory: .mebibytes(128),
      healthCheck: HealthCheck(command: ["/healthcheck"]))
    let rules = ECS.Rules(allowsBareHealthCommand: true)
    _ = try TaskDefinition("web", rules: rules, containers: [app])
    #expect(rules.description == "rules with bare health commands")
    let empty = Container(
      "app", image: "app", memory: .mebibytes(128), healthCheck: HealthCheck(command: []))
    #expect(
      refusal { () throws(ModelError) in
        _ = try TaskDefinition("web", rules: rules, containers: [empty])
      } == "ecs.health.command")
  }

  /// ecs 1.4.1, 1.1.6, 1.6.6, 1.1.8: words of other tools, templates that nobody filled in, a mount
  /// of another name than the volume's, and what DescribeTaskDefinition gives back.
  @Test func mistakesOfOthersAreRefused() {
    #expect(refusals("", task: #""networkMode": "default","#) == ["ecs.field.choice"])
    #expect(refusals("", image: "{{image}}") == ["ecs.container.image"])
    #expect(
      refusals(#", "mountPoints": [{"sourceVolume": "dir", "containerPath": "/d"}]"#)
        == ["ecs.volume.unknown"])
    #expect(refusals(#", "ulimits": null"#) == ["ecs.field.null"])
    #expect(refusals("", task: #""revision": 7,"#) == ["ecs.field.unknown"])
    #expect(refusals(#", "logConfiguration": [{"logDriver": "splunk"}]"#) == ["ecs.field.type"])
  }
}
