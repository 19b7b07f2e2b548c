/// What belongs to the task as a whole.
extension TaskDefinitionCheck {
  func checkTask() {
    require(ECS.isName(task.family), .familyName(task.family))
    require(
      ECS.Facts.containers.value.contains(Int64(task.containers.count)),
      .containerCount(task.containers.count))
    checkTags()
    checkNames()
    if !task.containers.isEmpty {
      require(task.containers.contains { $0.essential }, .noneEssential)
    }
    checkVolumes()
    if let size = task.ephemeralStorage {
      attempt { () throws(ModelError) in try TaskStorage.check(size) }
    }
    require(
      task.placementConstraints.count <= ECS.Facts.placementConstraints.value,
      .placementCount(task.placementConstraints.count))
    if isWindows, !task.requiresFargate, let mode = task.networkMode, mode != .awsvpc {
      refuse(.windowsNetwork(mode))
    }
  }

  private func checkNames() {
    var seen: Set<String> = []
    for (index, container) in task.containers.enumerated() where !container.name.isEmpty {
      require(
        seen.insert(container.name).inserted,
        .containerDuplicate(container.name, path(index, "name")))
    }
  }

  private func checkTags() {
    require(task.tags.count <= ECS.Facts.tags.value, .tagCount(task.tags.count))
    for (index, tag) in task.tags.enumerated() {
      let path = "tags[\(Int64(index))]"
      let key = tag.key.unicodeScalars.count
      require(key >= 1 && key <= ECS.Facts.tagKeyLength.value, .tagKey(tag.key, path + ".key"))
      let isReserved = lowered(tag.key).starts(with: "aws:".utf8)
      require(!isReserved, .tagPrefix(tag.key, path + ".key"))
      require(
        tag.value.unicodeScalars.count <= ECS.Facts.tagValueLength.value,
        .tagValue(tag.key, path + ".value"))
      for (field, text) in [("key", tag.key), ("value", tag.value)] {
        require(text.utf8.allSatisfy { isTagByte($0) }, .tagText(text, "\(path).\(field)"))
      }
    }
  }

  private func lowered(_ text: String) -> [UInt8] {
    text.utf8.prefix(4).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// Letters, digits, spaces and `_.:/=+-@`; beyond ASCII everything is taken for a letter.
  private func isTagByte(_ byte: UInt8) -> Bool {
    ECS.isNameByte(byte) || byte >= 0x80 || " .:/=+@".utf8.contains(byte)
  }

  private func checkVolumes() {
    for (index, volume) in task.volumes.enumerated() {
      require(
        ECS.isName(volume.name), .volumeName(volume.name, "volumes[\(Int64(index))].name"))
    }
    let names = Set(task.volumes.map { $0.name })
    for (index, container) in task.containers.enumerated() {
      for (mount, point) in container.mountPoints.enumerated() {
        let path = path(index, "mountPoints[\(Int64(mount))].sourceVolume")
        require(names.contains(point.sourceVolume), .volumeUnknown(point, title(index), path))
      }
    }
  }
}

extension ModelError {
  fileprivate static func familyName(_ family: String) -> Self {
    ecs(
      code: "ecs.family.name",
      message:
        "family '\(family)' is no name; expected 1 to 255 letters, digits, underscores and hyphens",
      at: "family")
  }

  fileprivate static func containerCount(_ count: Int) -> Self {
    ecs(
      code: "ecs.containers.count",
      message: "the task definition has \(Int64(count)) containers; expected 1 to 10",
      at: "containerDefinitions")
  }

  fileprivate static func containerDuplicate(_ name: String, _ path: String) -> Self {
    ecs(
      code: "ecs.container.duplicate",
      message: "two containers are called '\(name)'; expected names of their own",
      at: path)
  }

  fileprivate static var noneEssential: Self {
    ecs(
      code: "ecs.container.essential", message: "no container is essential; expected at least one",
      at: "containerDefinitions", notes: ["'essential' is true when it is left out"])
  }

  fileprivate static func placementCount(_ count: Int) -> Self {
    ecs(
      code: "ecs.placement.count",
      message: "the task definition has \(Int64(count)) placement constraints; expected at most 10",
      at: "placementConstraints")
  }

  fileprivate static func windowsNetwork(_ mode: NetworkMode) -> Self {
    ecs(
      code: "ecs.network.mode",
      message: "network mode '\(mode)' does not go with Windows; expected 'awsvpc' or none at all",
      at: "networkMode")
  }

  fileprivate static func tagCount(_ count: Int) -> Self {
    ecs(
      code: "ecs.tags.count", message: "there are \(Int64(count)) tags; expected at most 50",
      at: "tags")
  }

  fileprivate static func tagKey(_ key: String, _ path: String) -> Self {
    ecs(
      code: "ecs.tags.key",
      message: "tag key '\(key)' is too short or too long; expected 1 to 128 characters",
      at: path)
  }

  fileprivate static func tagPrefix(_ key: String, _ path: String) -> Self {
    ecs(
      code: "ecs.tags.key",
      message: "tag key '\(key)' begins with 'aws:', which is reserved; expected another key",
      at: path)
  }

  fileprivate static func tagValue(_ key: String, _ path: String) -> Self {
    ecs(
      code: "ecs.tags.value",
      message: "the value of tag '\(key)' is too long; expected at most 256 characters",
      at: path)
  }

  fileprivate static func tagText(_ text: String, _ path: String) -> Self {
    ecs(
      code: "ecs.tags.text",
      message: "tag text '\(text)' has other signs than letters, digits, spaces and _.:/=+-@",
      at: path)
  }

  fileprivate static func volumeName(_ name: String, _ path: String) -> Self {
    ecs(
      code: "ecs.volume.name",
      message:
        "volume '\(name)' has no valid name; expected 1 to 255 letters, digits, underscores and hyphens",
      at: path)
  }

  fileprivate static func volumeUnknown(
    _ point: MountPoint, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.volume.unknown",
      message:
        "\(title) mounts volume '\(point.sourceVolume)', which the task definition does not declare",
      at: path, notes: ["declare it under 'volumes'"])
  }
}
