extension TaskDefinition {
  /// The JSON that RegisterTaskDefinition takes, with fields in the order of its documentation.
  ///
  /// Reading it gives this definition again, its revision aside. What is nil or empty is left out;
  /// what has a default of AWS's own, such as `essential`, is written with its value.
  public var json: String { encoded.text }

  var encoded: JSON {
    .object([
      ("family", .string(family)),
      ("taskRoleArn", .text(taskRoleArn)),
      ("executionRoleArn", .text(executionRoleArn)),
      ("networkMode", .text(networkMode?.rawValue)),
      ("containerDefinitions", .array(containers.map { $0.encoded })),
      ("volumes", .list(volumes.map { $0.encoded })),
      ("placementConstraints", .list(placementConstraints.map { $0.encoded })),
      ("requiresCompatibilities", .texts(requiresCompatibilities.map { $0.rawValue })),
      ("cpu", .text(cpu?.units.map { "\($0)" })),
      ("memory", .text(memory?.mebibytes.map { "\($0)" })),
      ("tags", .list(tags.map { $0.encoded })),
      ("pidMode", .text(pidMode?.rawValue)),
      ("ipcMode", .text(ipcMode?.rawValue)),
      ("proxyConfiguration", proxyConfiguration.map { $0.encoded }),
      ("inferenceAccelerators", .list(inferenceAccelerators.map { $0.encoded })),
      ("ephemeralStorage", ephemeralStorage.map { encodedStorage($0) }),
      ("runtimePlatform", runtimePlatform.map { encodedPlatform($0) }),
      ("enableFaultInjection", .flag(enableFaultInjection)),
    ])
  }

  private func encodedStorage(_ size: DataSize) -> JSON {
    .object([("sizeInGiB", .integer(size.bytes / DataSize.gigabyte))])
  }

  private func encodedPlatform(_ platform: RuntimePlatform) -> JSON {
    .object([
      ("cpuArchitecture", .text(platform.cpuArchitecture.rawValue)),
      ("operatingSystemFamily", .text(platform.operatingSystemFamily.rawValue)),
    ])
  }
}

/// Values of fields that are left out when there is nothing to say.
extension JSON {
  static func text(_ text: String?) -> JSON? { text.map { .string($0) } }

  static func flag(_ flag: Bool?) -> JSON? { flag.map { .bool($0) } }

  static func number(_ number: Int64?) -> JSON? { number.map { .integer($0) } }

  static func seconds(_ span: TimeSpan?) -> JSON? {
    span.map { .integer($0.microseconds / TimeSpan.second) }
  }

  static func mebibytes(_ size: DataSize?) -> JSON? {
    size.map { .integer($0.bytes / DataSize.mebibyte) }
  }

  static func list(_ elements: [JSON]) -> JSON? { elements.isEmpty ? nil : .array(elements) }

  static func texts(_ texts: [String]) -> JSON? { texts.isEmpty ? nil : .strings(texts) }

  /// An object of texts.
  static func map(_ pairs: [EnvironmentVariable]) -> JSON? {
    pairs.isEmpty ? nil : .object(pairs.map { ($0.name, .string($0.value)) })
  }

  /// A list of structures with `name` and `value`.
  static func pairs(_ pairs: [EnvironmentVariable]) -> JSON? {
    .list(pairs.map { .object([("name", .string($0.name)), ("value", .string($0.value))]) })
  }
}

extension PlacementConstraint {
  fileprivate var encoded: JSON {
    .object([("type", .string("memberOf")), ("expression", .string(expression))])
  }
}

extension Tag {
  fileprivate var encoded: JSON {
    .object([("key", .string(key)), ("value", .string(value))])
  }
}

extension ProxyConfiguration {
  fileprivate var encoded: JSON {
    .object([
      ("type", .string("APPMESH")), ("containerName", .string(containerName)),
      ("properties", .pairs(properties)),
    ])
  }
}

extension InferenceAccelerator {
  fileprivate var encoded: JSON {
    .object([("deviceName", .string(deviceName)), ("deviceType", .string(deviceType))])
  }
}
