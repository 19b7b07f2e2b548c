import GuideSite
import Testing

/// Fences that hold documents: `cost-scenario`, `docker-compose`, `cloudformation`.
@Suite struct InputFenceTests {
  /// Codes of what a document in a fence gives, each with the line of the file that it points at.
  private func findings(_ fence: String, _ document: String) throws -> [String] {
    let page = ExamplePage("```\(fence)\n\(document)\n```\n")
    return try page.diagnostics.map { diagnostic in
      let location = try #require(diagnostic.location)
      let place = page.source.position(of: location.range.lower)
      return "\(place.line):\(place.column) \(diagnostic.code)"
    }
  }

  /// The value of an expression after a document.
  private func value(_ fence: String, _ document: String, _ expression: String) throws -> String {
    let page = ExamplePage("```\(fence)\n\(document)\n```\n\n`{swift} \(expression)`\n")
    #expect(page.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return try #require(page.runs.last).value
  }

  // MARK: Scenarios

  private static let scenario = """
    requests: 2 million
    duration: 80 ms
    response: 10 KB
    month: 720 h
    runs-on:
      lambda:
        memory: 512 MB
      fargate:
        cpu: 0.25
        memory: 0.5 GB
        tasks: 2
        load-balancer: true
      servers:
        type: ec2
        instance: t3.small
        servers: 2
        disk: 30 GB
        savings-plan:
          an-hour: $0.02
          percent-off: 30
    """

  @Test(arguments: [
    ("staging.load.requests", "2000000"), ("staging.load.duration", "80 ms"),
    ("staging.month", "720 h"), ("staging.candidates.count", "3"),
    // 2 × 720 h × 0.0123425 + 720 h × 0.0225.
    ("try! staging.idleBill(for: \"fargate\", prices: prices).total", "$33.97"),
    // 2 × 720 h × 0.0208 = 29.952 and two disks of 30 GB, 4.80. The plan costs 14.40 and is worth
    // 14.40 / 0.7 = 20.571429: 34.752 − 20.571429 + 14.40.
    ("try! staging.idleBill(for: \"servers\", prices: prices).total", "$28.58"),
  ])
  func aScenarioIsBound(_ expression: String, expected: String) throws {
    #expect(try value("yaml cost-scenario id=staging", Self.scenario, expression) == expected)
  }

  @Test func aScenarioMayBeJSON() throws {
    let json = """
      {"requests": 1000, "duration": "1 s", "runs-on": {"lambda": {"memory": "1 GB"}}}
      """
    #expect(
      try value("json cost-scenario id=small", json, "small.load.requests") == "1000")
  }

  @Test(arguments: [
    (
      "request: 5",
      ["2:1 input.key", "2:1 input.key.missing", "2:1 input.key.missing", "2:1 input.key.missing"]
    ),
    ("- 1", ["2:1 input.type"]),
    ("requests: many\nduration: 80 ms\nruns-on: {lambda: {memory: 1 GB}}", ["2:11 input.value"]),
    ("requests: 1\nduration: 80\nruns-on: {lambda: {memory: 1 GB}}", ["3:11 input.value"]),
    ("requests: 1\nduration: 80 ms\nruns-on: {lambda: {memory: 50 MB}}", ["4:28 lambda.memory"]),
    ("requests: 1\nduration: 80 ms\nruns-on: {nomad: {}}", ["4:11 scenario.place"]),
    ("requests: 1\nduration: 80 ms\nruns-on: lambda", ["4:10 input.type"]),
    ("requests: 1\nduration: 80 ms\nruns-on: {}", ["2:1 scenario.candidates"]),
    (
      "requests: 1\nduration: 80 ms\nmonth: 100 h\nruns-on: {lambda: {memory: 1 GB}}",
      ["4:8 scenario.month"]
    ),
    (
      "requests: 1\nduration: 1 s\nruns-on:\n  fargate: {cpu: 0.3, memory: 1 GB}\n  ec2: {instance: x9.huge}",
      ["5:18 input.value", "6:19 input.value"]
    ),
    ("", ["2:1 fence.empty"]),
  ])
  func faultsOfAScenarioHavePlaces(_ document: String, expected: [String]) throws {
    #expect(try findings("yaml cost-scenario id=staging", document) == expected)
  }

  // MARK: Compose

  private static let compose = """
    services:
      web:
        image: "public.ecr.aws/nginx/nginx:1.27"
        ports: ["80:8080", "9000/udp"]
        environment:
          LOG_LEVEL: info
          WORKERS: 4
        depends_on:
          migrate:
            condition: service_completed_successfully
        healthcheck:
          test: curl -f http://localhost:8080/
          interval: 10s
        deploy:
          resources:
            limits: {cpus: "0.5", memory: 700M}
      migrate:
        image: public.ecr.aws/docker/library/python:3.13-slim
        command: python -m migrate
        restart: "no"
        mem_limit: 256m
    """

  @Test(arguments: [
    // 0.5 vCPU and 956 MiB: the smallest size that holds both is 0.5 vCPU with 1 GB.
    ("shop.cpu!", "0.5 vCPU"), ("shop.memory!", "1 GB"), ("shop.family", "shop"),
    ("shop.containers.count", "2"), ("shop.containers[1].essential", "false"),
    ("shop.containers[1].command", "[\"python\", \"-m\", \"migrate\"]"),
    ("shop.containers[0].portMappings.count", "2"),
  ])
  func aComposeFileIsATask(_ expression: String, expected: String) throws {
    #expect(try value("yaml docker-compose id=shop", Self.compose, expression) == expected)
  }

  @Test(arguments: [
    ("services:\n  web:\n    build: .", ["4:5 compose.image", "4:5 compose.left-out"]),
    (
      "services:\n  web:\n    image: nginx\n    volumes: [a:/b]\nnetworks: {a: {}}\nx-mine: 1",
      ["6:1 compose.left-out", "5:5 compose.left-out"]
    ),
    ("services:\n  web:\n    imagen: nginx", ["4:5 input.key", "4:5 compose.image"]),
    ("services:\n  web:\n    image: nginx\n    ports: [http]", ["5:13 input.value"]),
    ("services:\n  web:\n    image: nginx\n    environment: [SECRET]", ["5:19 input.value"]),
    ("services:\n  web:\n    image: nginx\n    mem_limit: 900g", ["3:3 compose.size"]),
    ("version: '3'", ["2:1 input.key.missing"]),
  ])
  func faultsOfAComposeFileHavePlaces(_ document: String, expected: [String]) throws {
    #expect(try findings("yaml docker-compose id=shop", document).sorted() == expected.sorted())
  }

  // MARK: CloudFormation

  private static let template = """
    Parameters:
      Tag:
        Type: String
        Default: "1.27"
    Resources:
      Role:
        Type: AWS::IAM::Role
      WebTask:
        Type: AWS::ECS::TaskDefinition
        Properties:
          Cpu: 256
          Memory: "512"
          NetworkMode: awsvpc
          RequiresCompatibilities: [FARGATE]
          ExecutionRoleArn: !GetAtt Role.Arn
          ContainerDefinitions:
            - Name: web
              Image: !Sub "public.ecr.aws/nginx/nginx:${Tag}"
              Environment:
                - {Name: WORKERS, Value: 4}
              PortMappings:
                - ContainerPort: 8080
              LogConfiguration:
                LogDriver: awslogs
                Options:
                  awslogs-group: web
                  awslogs-region: !Ref AWS::Region
                  awslogs-stream-prefix: web
      Web:
        Type: AWS::ECS::Service
        Properties:
          Cluster: shop
          TaskDefinition: !Ref WebTask
          DesiredCount: 3
          CapacityProviderStrategy:
            - {CapacityProvider: FARGATE_SPOT, Weight: 1}
    """

  @Test(arguments: [
    ("try! stack.taskDefinition(\"WebTask\").family", "WebTask"),
    ("stack.taskDefinitions[0].containers[0].image", "public.ecr.aws/nginx/nginx:1.27"),
    ("stack.taskDefinitions[0].executionRoleArn!", "arn:aws:iam::111122223333:role/Role"),
    ("try! stack.service(\"Web\").desiredCount", "3"),
    ("stack.services[0].capacity", "FARGATE_SPOT"),
    ("stack", "template with WebTask, Web"),
  ])
  func aTemplateIsRead(_ expression: String, expected: String) throws {
    #expect(try value("yaml cloudformation id=stack", Self.template, expression) == expected)
  }

  /// What is left out is named, and no error.
  @Test func resourcesThatAreNotReadAreNamed() throws {
    #expect(
      try findings("yaml cloudformation id=stack", Self.template)
        == ["7:3 cloudformation.left-out", "33:7 cloudformation.left-out"])
  }

  @Test func aTemplateMayBeJSON() throws {
    let json = """
      {"Resources": {"T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
        "Family": "web", "Cpu": "256", "Memory": "512", "RequiresCompatibilities": ["FARGATE"],
        "NetworkMode": "awsvpc", "ContainerDefinitions": [
          {"Name": "web", "Image": {"Fn::Join": [":", ["nginx", "1.27"]]}}]}}}}
      """
    let image = "stack.taskDefinitions[0].containers[0].image"
    #expect(try value("json cloudformation id=stack", json, image) == "nginx:1.27")
  }

  @Test(arguments: [
    ("Resources: {}", ["2:12 cloudformation.resources"]),
    ("Outputs: {}", ["2:1 cloudformation.resources"]),
    (
      "Resources:\n  T:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      Family: !ImportValue x",
      ["6:15 cloudformation.intrinsic"]
    ),
    (
      "Resources:\n  T:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      Family: !Ref Nothing",
      ["6:15 cloudformation.reference"]
    ),
    (
      "Resources:\n  T:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      Cpu: 300\n      Memory: 512\n      RequiresCompatibilities: [FARGATE]\n      NetworkMode: awsvpc\n      ContainerDefinitions: [{Name: a, Image: nginx}]",
      ["6:12 ecs.fargate.size"]
    ),
    (
      "Resources:\n  S:\n    Type: AWS::ECS::Service\n    Properties: {TaskDefinition: other, Deamon: 1}",
      ["5:41 input.key"]
    ),
    (
      "Resources:\n  S:\n    Type: AWS::ECS::Service\n    Properties: {TaskDefinition: other}",
      ["5:34 cloudformation.reference"]
    ),
  ])
  func faultsOfATemplateHavePlaces(_ document: String, expected: [String]) throws {
    #expect(try findings("yaml cloudformation id=stack", document) == expected)
  }

  /// One provider of several would be a wrong bill.
  @Test func aStrategyOfSeveralProvidersIsRefused() throws {
    let several = Self.template.replacing(
      "- {CapacityProvider: FARGATE_SPOT, Weight: 1}",
      with: "[{CapacityProvider: FARGATE}, {CapacityProvider: FARGATE_SPOT}]")
    let codes = try findings("yaml cloudformation id=stack", several)
    #expect(codes.contains("37:9 cloudformation.strategy"))
  }

  @Test func anUnknownNameOfATemplate() {
    let page = ExamplePage(
      "```yaml cloudformation id=stack\n\(Self.template)\n```\n\n```swift run fails=cloudformation.name\nlet x = try stack.service(\"Nobody\")\n```\n"
    )
    #expect(page.diagnostics.allSatisfy { $0.severity == .warning })
  }

  // MARK: The page

  @Test func aDocumentIsColoured() throws {
    let page = ExamplePage("```yaml cost-scenario id=staging\n\(Self.scenario)\n```\n")
    let html = try #require(page.html.first)
    #expect(html.contains("<code class=\"language-yaml\">"))
    #expect(html.contains("<span class=\"tok-property\">requests</span>"))
    #expect(html.contains("</span>: 2 million\n"))
  }

  @Test func aDocumentNeedsAName() {
    let page = ExamplePage("```yaml cost-scenario\nrequests: 1\n```\n")
    #expect(page.diagnostics.map(\.code) == ["fence.value.missing"])
  }

  /// Other tools' fences in YAML are none of our business.
  @Test(arguments: ["yaml", "yaml title=x", "yaml linenums"])
  func otherYAMLIsLeftAlone(_ fence: String) {
    #expect(ExamplePage("```\(fence)\na: [\n```\n").diagnostics.map(\.code) == [])
  }
}

/// Only what was computed with prices says so.
@Suite struct PriceStampTests {
  /// For each example; the output fences between them give no HTML.
  private func notes(_ page: String) -> [Bool] {
    ExamplePage(page).html.filter { !$0.isEmpty }.map { $0.contains("<dt>With</dt><dd>prices of") }
  }

  @Test func onlyExamplesWithPricesAreStamped() {
    let page = """
      ```swift run
      let one = try Fargate.Task(cpu: .vCPU(0.25), memory: .gigabytes(0.5))
      print("prices")  // no prices here
      ```

      ```output
      prices
      ```

      ```swift run
      let month = try one.cost(for: .hours(730), prices: prices)
      print(month.total)
      ```

      ```output
      $9.01
      ```

      ```swift run
      print("\\(month.monthly)")
      ```

      ```output
      $9.01
      ```

      ```swift run
      print(one.memory)
      ```

      ```output
      0.5 GB
      ```
      """
    #expect(notes(page) == [false, true, true, false])
  }
}
