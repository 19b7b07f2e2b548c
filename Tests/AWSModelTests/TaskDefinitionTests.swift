import AWSModel
import Testing

@Suite struct TaskDefinitionTests {
  /// cpu and memory mean Fargate, and that means awsvpc.
  @Test func isForFargateWhenItHasASize() throws {
    let web = try TaskDefinition(
      "web", cpu: .vCPU(0.25), memory: .gigabytes(0.5),
      containers: [Container("app", image: "nginx")])
    #expect(web.requiresFargate)
    #expect(web.networkMode == .awsvpc)
    let sleep = try TaskDefinition(
      "sleep", containers: [Container("sleep", image: "busybox", memory: .mebibytes(10))])
    #expect(!sleep.requiresFargate)
    #expect(sleep.effectiveNetworkMode == .bridge)
  }

  @Test func theBuilderTakesConditionsAndLoops() throws {
    let isTraced = true
    let web = try TaskDefinition("web", cpu: .vCPU(0.5), memory: .gigabytes(1)) {
      Container(
        "app", image: "nginx", portMappings: [PortMapping(80)], environment: ["B": "2", "A": "1"])
      if isTraced { Container("tracer", image: "tracer", essential: false) }
      for index in 1...2 { Container("worker-\(index)", image: "worker", essential: false) }
    }
    #expect(web.containers.map { $0.name } == ["app", "tracer", "worker-1", "worker-2"])
    #expect(web.container("app")?.environment.map { $0.description } == ["A=1", "B=2"])
    #expect(web.containers[1].description == "tracer (tracer, not essential)")
  }

  /// The Swift initialiser refuses by the same codes as the document.
  @Test func refusesAsTheDocumentDoes() {
    func code(_ cpu: CPU, _ memory: DataSize, _ containers: [Container]) -> String? {
      refusal { () throws(ModelError) in
        _ = try TaskDefinition("web", cpu: cpu, memory: memory, containers: containers)
      }
    }
    let app = Container("app", image: "nginx")
    #expect(code(.vCPU(0.5), .mebibytes(512), [app]) == "ecs.fargate.size")
    #expect(code(.vCPU(0.3), .gigabytes(1), [app]) == "ecs.fargate.size")
    #expect(code(.vCPU(0.25), .gigabytes(0.5), []) == "ecs.containers.count")
    #expect(code(.vCPU(0.25), .gigabytes(0.5), [app, app]) == "ecs.container.duplicate")
    let checked = Container(
      "app", image: "nginx",
      healthCheck: HealthCheck(command: ["CMD", "true"], interval: .milliseconds(5_500)))
    #expect(code(.vCPU(0.25), .gigabytes(0.5), [checked]) == "ecs.health.interval")
    let logging = Container(
      "app", image: "nginx", logConfiguration: .awslogs(group: "/ecs/web", region: .usEast1))
    #expect(code(.vCPU(0.25), .gigabytes(0.5), [logging]) == "ecs.fargate.execution-role")
  }

  /// ecs 1.2.1: units or vCPU, MiB or GB, in any letter case.
  @Test(arguments: [
    ("256", "512"), ("0.25 vCPU", "0.5GB"), (".25 vcpu", ".5 gb"), ("0.25VCPU", "0.5 Gb"),
  ])
  func readsBothUnits(_ cpu: String, _ memory: String) throws {
    let task = try TaskDefinition(
      json: """
        {"family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
         "cpu": "\(cpu)", "memory": "\(memory)",
         "containerDefinitions": [{"name": "app", "image": "httpd"}]}
        """)
    #expect(task.cpu == .units(256))
    #expect(task.memory == .mebibytes(512))
  }

  /// ecs 1.2.9: on Windows under EC2 the task's own sizes bound nothing.
  @Test func windowsOnEC2IgnoresTheTasksSizes() throws {
    let windows = RuntimePlatform(operatingSystemFamily: .windowsServer2022Core)
    func define(_ platform: RuntimePlatform) throws(ModelError) {
      _ = try TaskDefinition(
        "web", cpu: .units(256), memory: .mebibytes(512), requiresCompatibilities: [.ec2],
        runtimePlatform: platform,
        containers: [Container("app", image: "iis", cpu: .units(512), memory: .mebibytes(512))])
    }
    try define(windows)
    #expect(refusal { () throws(ModelError) in try define(.linuxX86) } == "ecs.cpu.sum")
  }

  /// A document and the same in Swift are one value.
  @Test func theDocumentAndSwiftMeanTheSame() throws {
    let document = try TaskDefinition(
      json: #"""
        {"family": "web", "executionRoleArn": "role", "networkMode": "awsvpc",
         "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512",
         "containerDefinitions": [
           {"name": "app", "image": "httpd", "command": ["httpd", "-D"], "stopTimeout": 60,
            "portMappings": [{"containerPort": 80, "hostPort": 80}],
            "environment": [{"name": "A", "value": "1"}],
            "dependsOn": [{"containerName": "init", "condition": "SUCCESS"}],
            "healthCheck": {"command": ["CMD-SHELL", "curl localhost"]},
            "logConfiguration": {"logDriver": "awslogs", "options":
              {"awslogs-group": "g", "awslogs-region": "us-east-1"}}},
           {"name": "init", "image": "busybox", "essential": false}]}
        """#)
    let swift = try TaskDefinition(
      "web", cpu: .vCPU(0.25), memory: .gigabytes(0.5), executionRoleArn: "role",
      containers: [
        Container(
          "app", image: "httpd", portMappings: [PortMapping(80, hostPort: 80)],
          environment: ["A": "1"], command: ["httpd", "-D"],
          logConfiguration: .awslogs(group: "g", region: .usEast1),
          healthCheck: HealthCheck(command: ["CMD-SHELL", "curl localhost"]),
          dependsOn: [ContainerDependency("init", condition: .success)],
          stopTimeout: .seconds(60)),
        Container("init", image: "busybox", essential: false),
      ])
    #expect(document == swift)
  }

  @Test func servicesAreChecked() throws {
    let web = try TaskDefinition(
      "web", cpu: .vCPU(0.25), memory: .gigabytes(0.5),
      containers: [Container("app", image: "nginx")])
    #expect(try Service("web", task: web, desiredCount: 2).description == "web: 2 × web")
    let count = refusal { () throws(ModelError) in
      _ = try Service("web", task: web, desiredCount: -1)
    }
    #expect(count == "ecs.service.count")
    let name = refusal { () throws(ModelError) in
      _ = try Service("my web", task: web, desiredCount: 1)
    }
    #expect(name == "ecs.service.name")
  }
}

@Suite struct RegistryTests {
  private func definition(_ family: String) throws -> TaskDefinition {
    try TaskDefinition(
      family, containers: [Container("app", image: "nginx", memory: .mebibytes(64))])
  }

  /// ecs 1.7.1, 1.7.3: numbers grow and are not given again; a family alone is its latest active one.
  @Test func numbersRevisions() throws {
    var registry = TaskDefinitionRegistry()
    #expect(registry.register(try definition("web")).description == "web:1")
    #expect(registry.register(try definition("web")).description == "web:2")
    #expect(registry.register(try definition("worker")).description == "worker:1")
    try registry.deregister("web:2")
    #expect(try registry.definition("web").description == "web:1")
    #expect(try registry.definition("web:2").description == "web:2")
    #expect(try registry.status("web:2") == .inactive)
    #expect(registry.register(try definition("web")).description == "web:3")
    #expect(try registry.definition("web").description == "web:3")
    #expect(registry.families == ["web", "worker"])
    #expect(registry.description == "web:3, worker:1")
  }

  @Test func refusesNamesThatAreNotRegistered() throws {
    var registry = TaskDefinitionRegistry()
    registry.register(try definition("web"))
    let names = ["wep", "web:0", "web:2", "web:x", "web:1:1", ""]
    let codes = names.map { name in
      refusal { () throws(ModelError) in _ = try registry.definition(name) }
    }
    let unknown = "ecs.revision.unknown"
    #expect(
      codes == [
        "ecs.family.unknown", unknown, unknown, unknown, unknown, "ecs.family.unknown",
      ])
    #expect(throws: ModelError.self) { try registry.deregister("web") }
    try registry.deregister("web:1")
    let code = refusal { () throws(ModelError) in _ = try registry.definition("web") }
    #expect(code == "ecs.family.inactive")
  }

  /// ecs 1.7.2: ACTIVE, INACTIVE, DELETE_IN_PROGRESS, gone; only ACTIVE starts tasks.
  @Test func revisionsGoFromActiveToGone() throws {
    var registry = TaskDefinitionRegistry()
    registry.register(try definition("web"))
    registry.register(try definition("web"))
    #expect(try registry.definition(toRun: "web").revision == 2)
    #expect(
      refusal { () throws(ModelError) in try registry.delete("web:1") } == "ecs.revision.active")
    #expect(
      refusal { () throws(ModelError) in try registry.finishDeletion("web:1") }
        == "ecs.revision.active")
    try registry.deregister("web:1")
    #expect(try registry.status("web:1") == .inactive)
    #expect(try registry.revisions(of: "web").map { $0.revision } == [2])
    try registry.delete("web:1")
    #expect(try registry.status("web:1") == .deleteInProgress)
    #expect(try registry.definition("web:1").revision == 1)
    let running = refusal { () throws(ModelError) in _ = try registry.definition(toRun: "web:1") }
    #expect(running == "ecs.revision.inactive")
    #expect(
      refusal { () throws(ModelError) in try registry.deregister("web:1") }
        == "ecs.revision.deleted")
    #expect(try registry.revisions(of: "web", status: .deleteInProgress).count == 1)
    try registry.finishDeletion("web:1")
    let gone = refusal { () throws(ModelError) in _ = try registry.definition("web:1") }
    #expect(gone == "ecs.revision.unknown")
    #expect(registry.description == "web:2")
  }

  /// ecs 1.7.1: the number goes on where a family was deleted as a whole.
  @Test func numbersGoOnAfterDeletion() throws {
    var registry = TaskDefinitionRegistry()
    registry.register(try definition("web"))
    try registry.deregister("web:1")
    try registry.delete("web:1")
    #expect(registry.families == ["web"])
    try registry.finishDeletion("web:1")
    #expect(registry.families == [])
    #expect(registry.description == "no task definitions")
    #expect(registry.register(try definition("web")).description == "web:2")
    let unknown = refusal { () throws(ModelError) in _ = try registry.revisions(of: "wep") }
    #expect(unknown == "ecs.family.unknown")
  }

  /// Two registries that are told the same are the same, and say the same.
  @Test func isDeterministic() throws {
    var one = TaskDefinitionRegistry()
    var two = TaskDefinitionRegistry()
    for family in ["b", "a", "b", "c"] {
      one.register(try definition(family))
      two.register(try definition(family))
    }
    #expect(one == two)
    #expect(one.description == "b:2, a:1, c:1")
  }
}
