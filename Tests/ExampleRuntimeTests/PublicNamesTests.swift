import Foundation
import GuideTestSupport
import Testing

/// What the model of containers offers a Swift program, examples can name too, or it is listed here.
@Suite struct PublicNamesTests {
  /// Properties that are set on a `var`, which examples cannot do; a JSON document can say them all.
  private static let onlyInDocuments: Set = [
    "credentialSpecs", "disableNetworking", "dnsSearchDomains", "dnsServers", "dockerLabels",
    "dockerSecurityOptions", "extraHosts", "hostname", "interactive", "privileged",
    "pseudoTerminal", "resourceRequirements", "versionConsistency", "VersionConsistency",
    "disabled", "HostEntry", "ipAddress", "ResourceRequirement", "gpu", "inferenceAccelerator",
    "InferenceAccelerator", "inferenceAccelerators", "deviceName", "deviceType", "type",
  ]

  /// Written down and handed over in examples, and read by the model alone.
  private static let onlyGiven: Set = [
    "containerPort", "containerPortRange", "hostPath", "hardLimit", "softLimit",
  ]

  /// Bound in a loop over all cases, or known to examples by other means: blocks, typealiases,
  /// the registry of a repository.
  private static let otherwise: Set = [
    "core", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss",
    "rtprio", "rttime", "sigpending", "stack", "ContainerBuilder", "buildArray", "buildBlock",
    "buildEither", "buildExpression", "buildOptional", "Assumption", "public", "private",
    "hash", "validate",
  ]

  private static let files =
    [
      "Foundations/Assumption", "Scenarios/Cluster", "Scenarios/Cluster+Figures",
      "Scenarios/Cluster+Images", "Scenarios/TaskDefinition+Cost",
      "Scenarios/TaskDefinition+Pull", "Services/EC2/EC2+Fleet", "Services/EC2/EC2+InstanceType",
      "Services/ECS/ECS", "Services/Fargate/Fargate+Pricing", "Services/Fargate/Fargate+Task",
      "Scenarios/Cluster+Scaling", "Scenarios/TargetTracking+Series",
      "Shared/Capacity", "Shared/MetricSeries", "Shared/MetricThreshold", "Shared/Workload",
      "Shared/Workload+CSV", "Shared/ImageReference", "Shared/Platform",
    ]
    + [
      "CapacityStrategy", "Container", "ContainerBehavior", "ContainerInstance", "ContainerParts",
      "ContainerRouting", "ContainerSettings", "Deployment", "JSON", "LinuxParameters",
      "ManagedScaling", "Placement", "PlacementExpression", "PlatformVersion", "Registry",
      "Service", "ServiceRun",
      "ServiceSettings", "TaskDefinition", "TaskParts", "TaskRun", "Timing", "Volume", "Words",
    ].map { "Services/ECS/ECS+\($0)" }

  private static let figures = [
    "Diagram", "Diagram+HTML", "Timeline", "Timeline+Bands", "Timeline+HTML",
  ]

  @Test func everyPublicNameIsBoundOrListed() throws {
    let folder = repositoryRoot.appending(path: "Sources/AWSModel").resolvingSymlinksInPath()
    var paths = Self.files.map { folder.appending(path: "\($0).swift") }
    paths += Self.figures.map { folder.appending(path: "../Figures/\($0).swift") }
    for service in ["AutoScaling", "CloudWatch", "ECR"] {
      paths += try FileManager.default.contentsOfDirectory(
        at: folder.appending(path: "Services/\(service)"), includingPropertiesForKeys: nil)
    }
    let names = try paths.reduce(into: Set<String>()) { $0.formUnion(try publicNames($1)) }
    let bound = try boundNames()
    let listed = Self.onlyInDocuments.union(Self.onlyGiven).union(Self.otherwise)
    #expect(names.count > 150)
    #expect(names.subtracting(bound).subtracting(listed).sorted() == [])
    #expect(listed.subtracting(names).sorted() == [])
  }

  /// Names behind `public`, and the cases of public enumerations.
  private func publicNames(_ file: URL) throws -> Set<String> {
    var names: Set<String> = []
    var isPublic = false
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let line = line.drop { $0 == " " }
      let declaration =
        /public (?:(?:internal\(set\)|mutating|static|indirect) )*(?:var|let|func|struct|enum|typealias) (\w+)/
      if let match = line.prefixMatch(of: declaration) { names.insert(String(match.output.1)) }
      if let match = line.prefixMatch(of: /(?:(\w+) )?(?:indirect )?enum \w+/) {
        isPublic = match.output.1 == "public"
      }
      // Not the cases of a `switch`, which end in a colon or begin with a point.
      if isPublic, let match = line.wholeMatch(of: /case (`?\w+`?(?:\(.*\)| = ".*")?(?:, \w+)*)/) {
        let list = match.output.1.replacing(/\(.*\)| = ".*"|`/, with: "")
        for name in list.split(separator: ", ") { names.insert(String(name)) }
      }
    }
    return names
  }

  /// Every word in a literal of the bindings.
  private func boundNames() throws -> Set<String> {
    let folder = repositoryRoot.appending(path: "Sources/ExampleRuntime/Bindings")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
    var words: Set<String> = []
    for file in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for literal in text.matches(of: /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"/) {
        for word in literal.output.matches(of: /\w+/) { words.insert(String(word.output)) }
      }
    }
    return words
  }
}
