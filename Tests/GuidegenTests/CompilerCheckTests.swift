import Foundation
import GuideTestSupport
import SwiftCompiler
import Testing

/// `guidegen check --swiftc`: every example under the real compiler, too.
@Suite(.enabled(if: Toolchain.compilerOnPath != nil, "there is no swiftc on this machine"))
struct CompilerCheckTests {
  /// What examples may do, all of which the compiler says too.
  private static let agreeing = """
    ---
    title: Agreeing
    ---

    ```swift run setup
    let hours = 730
    struct Rate { var cents: Int; func month() -> Int { cents * 730 } }
    extension Rate { var isFree: Bool { cents == 0 } }
    ```

    ```swift run
    print(prices.region)
    Rate(cents: 2).month()
    ```

    ```output
    us-east-1
    1460
    ```

    ```swift run
    let hours = 24
    [hours, Rate(cents: 1).month()]
    ```

    ```output
    [24, 730]
    ```

    It has `{swift} hours` hours.

    ```swift run fails=example.fault.index
    print([hours][hours])
    ```

    ```swift check
    let never: Int = [1, 2][hours]
    ```

    ```json task-definition id=web
    {
      "family": "web",
      "requiresCompatibilities": ["FARGATE"],
      "networkMode": "awsvpc",
      "cpu": "256",
      "memory": "512",
      "containerDefinitions": [{ "name": "app", "image": "nginx" }]
    }
    ```

    ```yaml cost-scenario id=staging
    requests: 2 million
    duration: 80 ms
    runs-on:
      lambda: {memory: 512 MB}
      fargate: {cpu: 0.25, memory: 0.5 GB, tasks: 2, load-balancer: true}
    ```

    ```swift run
    print(staging.candidates, staging.load.requests)
    try staging.bill(for: "fargate", prices: prices).total
    ```

    ```output
    [lambda, fargate] 2000000
    $34.62
    ```

    ```yaml docker-compose id=composed
    services:
      web:
        image: "public.ecr.aws/nginx/nginx:1.27"
        ports: ["80:8080"]
    ```

    ```yaml task-definition id=written
    family: written
    requiresCompatibilities: [FARGATE]
    networkMode: awsvpc
    cpu: "256"
    memory: "512"
    containerDefinitions:
      - name: app
        image: nginx
        environment: [{name: QUOTE, value: 'a "quote" and \\#(a) slash'}]
    ```

    ```yaml cloudformation id=stack
    Resources:
      WebTask:
        Type: AWS::ECS::TaskDefinition
        Properties:
          Cpu: 256
          Memory: "512"
          NetworkMode: awsvpc
          RequiresCompatibilities: [FARGATE]
          ContainerDefinitions:
            - Name: web
              Image: !Sub "nginx:${AWS::Region}"
    ```

    ```swift run
    print(composed.containers[0].image, written.containers[0].environment[0].value)
    stack.taskDefinitions[0].containers[0].image
    ```

    ```output
    public.ecr.aws/nginx/nginx:1.27 a "quote" and \\#(a) slash
    nginx:us-east-1
    ```

    ```swift run session=b
    let hours = "another session"
    expect(hours.count == 15)
    ```

    ```swift run
    web.family
    ```

    ```output
    web
    ```
    """

  /// Each differs in its own way. In Swift the order of a dictionary is another one in each process: that
  /// ten keys come as they were written happens once in 3.6 million times.
  private static let differing = """
    ---
    title: Differing
    ---

    ```swift run
    let a = 1, b = 2
    let both = (a < 2, b > (3))
    print("unseen")
    ```

    ```output
    unseen
    ```

    ```swift run fresh
    let letters = ["a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10]
    var text = ""
    for (key, _) in letters { text += key }
    print(text)
    ```

    ```output
    abcdefghij
    ```

    ```swift run fresh
    let letters = ["a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10]
    var text = ""
    for (key, _) in letters { text += key }
    expect(text == "abcdefghij")
    ```

    ```swift run fails=example.member.unknown
    print([1].shuffled())
    ```

    ```swift run
    print("seen")
    ```

    ```output
    seen
    ```
    """

  @Test func everyDifferenceIsToldAtItsPlace() throws {
    try withTemporaryFolder { folder in
      try write(
        [
          "guide.yml": "title: Test\n", "content/agreeing.md": Self.agreeing,
          "content/differing.md": Self.differing,
        ], to: folder)
      #expect(try runGuidegen(["check", folder.path]).status == 0)
      let checked = try runGuidegen(["check", "--swiftc", folder.path], limitSeconds: 600)
      #expect(checked.status == 1, "\(checked.errors)")
      let findings = checked.errors.split(separator: "\n").filter { $0.contains("error:") }
        .map { String($0.split(separator: "/").last ?? $0) }
      let expected = [
        "differing.md:7:", "differing.md:15:", "differing.md:26:", "differing.md:33:",
      ]
      let codes = [
        "example.compiler.refuses", "example.compiler.prints", "example.compiler.stops",
        "example.compiler.succeeds",
      ]
      for (place, code) in zip(expected, codes) {
        #expect(
          findings.contains { $0.hasPrefix(place) && $0.hasSuffix("[\(code)]") }, "\(place) \(code)"
        )
      }
      // The compiler says several things about the first of them.
      let places = Set(
        findings.map { $0.split(separator: ":").prefix(2).joined(separator: ":") + ":" })
      #expect(places == Set(expected), "\(checked.errors)")
    }
  }

  @Test func saysWhereItLooksForTheLibrary() throws {
    try withTemporaryFolder { folder in
      try write(["guide.yml": "title: Test\n", "content/a.md": Self.agreeing], to: folder)
      let checked = try runGuidegen(
        ["check", "--swiftc", folder.path], environment: ["GUIDEGEN_SOURCES": folder.path])
      #expect(checked.status == 3)
      #expect(checked.errors.contains("where no 'Sources/AWSModel' is"))
      #expect(checked.errors.contains("name a checkout of guidegen"))
    }
  }
}
