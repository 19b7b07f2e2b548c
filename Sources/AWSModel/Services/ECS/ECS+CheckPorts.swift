import Figures

/// Ports, and what the network mode allows.
extension TaskDefinitionCheck {
  func checkPorts(_ index: Int) {
    let mappings = task.containers[index].portMappings
    if task.effectiveNetworkMode == .none, !mappings.isEmpty {
      return refuse(.portsUnderNone(title(index), path(index, "portMappings")))
    }
    let ranges = mappings.filter { $0.containerPortRange != nil }
    require(
      ranges.count <= ECS.Facts.portRanges.value,
      .portRangeCount(ranges.count, title(index), path(index, "portMappings")))
    for (position, mapping) in mappings.enumerated() {
      checkPort(mapping, title(index), path(index, "portMappings[\(Int64(position))]"))
    }
    checkLinks(index)
  }

  private func checkPort(_ mapping: PortMapping, _ title: String, _ path: String) {
    if let name = mapping.name {
      require(isPortName(name), .portName(name, title, path + ".name"))
    }
    if let range = mapping.containerPortRange {
      return checkPortRange(range, mapping, title, path)
    }
    guard let port = mapping.containerPort else { return refuse(.portMissing(title, path)) }
    guard (1...65_535).contains(port) else {
      return refuse(.portBounds(port, 1, title, path + ".containerPort"))
    }
    guard let hostPort = mapping.hostPort else { return }
    guard (0...65_535).contains(hostPort) else {
      return refuse(.portBounds(hostPort, 0, title, path + ".hostPort"))
    }
    let mode = task.effectiveNetworkMode
    if mode == .awsvpc || mode == .host, hostPort != port {
      refuse(.portMismatch(hostPort, port, mode, title, path + ".hostPort"))
    }
  }

  private func checkPortRange(
    _ range: String, _ mapping: PortMapping, _ title: String, _ path: String
  ) {
    let parts = range.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let bounds = parts.compactMap { DecimalText.parse($0, scale: 0) }
    let isRange =
      parts.count == 2 && bounds.count == 2 && bounds[0] >= 1 && bounds[0] <= bounds[1]
      && bounds[1] <= 65_535
    require(isRange, .portRange(range, title, path + ".containerPortRange"))
    let isAlone = mapping.containerPort == nil && mapping.hostPort == nil
    require(isAlone, .portRangeAlone(range, title, path))
    let mode = task.effectiveNetworkMode
    let takesRanges = mode == .bridge || mode == .awsvpc
    require(takesRanges, .portRangeMode(range, mode, title, path + ".containerPortRange"))
  }

  /// Lower case, digits, underscore and hyphen, no hyphen first.
  private func isPortName(_ name: String) -> Bool {
    let isUpper = { (byte: UInt8) in byte >= 0x41 && byte <= 0x5A }
    return (1...ECS.Facts.portNameLength.value).contains(Int64(name.utf8.count))
      && name.utf8.first != 0x2D
      && name.utf8.allSatisfy { ECS.isNameByte($0) && !isUpper($0) }
  }

  private func checkLinks(_ index: Int) {
    let mode = task.effectiveNetworkMode
    let links = task.containers[index].links
    guard !links.isEmpty else { return }
    if mode != .bridge { refuse(.links(mode, title(index), path(index, "links"))) }
  }

  /// What has no meaning for a task with a network interface of its own.
  func checkAwsvpc(_ index: Int) {
    let container = task.containers[index]
    let fields = [
      ("hostname", container.hostname != nil),
      ("dnsServers", !container.dnsServers.isEmpty),
      ("dnsSearchDomains", !container.dnsSearchDomains.isEmpty),
      ("extraHosts", !container.extraHosts.isEmpty),
      ("disableNetworking", container.disableNetworking == true),
    ]
    for (field, isSet) in fields where isSet {
      refuse(.awsvpcField(field, title(index), path(index, field)))
    }
  }
}

extension ModelError {
  fileprivate static func portsUnderNone(_ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.ports.none",
      message: "\(title) has port mappings under network mode 'none'; expected none",
      at: path, notes: ["leave out the mappings, or choose a network mode that has a network"])
  }

  fileprivate static func portMissing(_ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.ports.missing",
      message:
        "a port mapping of \(title) has no port; expected 'containerPort' or 'containerPortRange'",
      at: path)
  }

  fileprivate static func portBounds(
    _ port: Int64, _ least: Int64, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.ports.range",
      message: "port \(port) of \(title) is no port; expected \(least) to 65535", at: path)
  }

  fileprivate static func portMismatch(
    _ hostPort: Int64, _ port: Int64, _ mode: NetworkMode, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.ports.mismatch",
      message:
        "'hostPort' of \(title) is \(hostPort) under network mode '\(mode)'; expected \(port), as 'containerPort', or none",
      at: path)
  }

  fileprivate static func portName(_ name: String, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.ports.name",
      message:
        "port name '\(name)' of \(title) is no name; expected 1 to 64 lower-case letters, digits, underscores and hyphens, no hyphen first",
      at: path)
  }

  fileprivate static func portRange(_ range: String, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.ports.range",
      message:
        "port range '\(range)' of \(title) is no range; expected two ports such as '8000-8010'",
      at: path)
  }

  fileprivate static func portRangeAlone(_ range: String, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.ports.range",
      message:
        "port range '\(range)' of \(title) stands beside a single port; expected one of the two",
      at: path)
  }

  fileprivate static func portRangeMode(
    _ range: String, _ mode: NetworkMode, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.ports.range",
      message:
        "port range '\(range)' of \(title) does not go with network mode '\(mode)'; expected 'bridge' or 'awsvpc'",
      at: path)
  }

  fileprivate static func portRangeCount(_ count: Int, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.ports.count",
      message: "\(title) has \(Int64(count)) port ranges; expected at most 100", at: path)
  }

  fileprivate static func links(_ mode: NetworkMode, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.links.mode",
      message: "\(title) has links under network mode '\(mode)'; expected 'bridge' or no links",
      at: path, notes: ["containers of one awsvpc task reach each other on localhost"])
  }

  fileprivate static func awsvpcField(_ field: String, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.awsvpc.field",
      message: "\(title) has '\(field)', which network mode 'awsvpc' does not allow",
      at: path)
  }
}
