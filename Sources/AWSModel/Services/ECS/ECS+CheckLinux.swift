/// Sizes that AWS counts in whole MiB, and how readily memory is swapped out.
extension TaskDefinitionCheck {
  func checkLinux(_ parameters: LinuxParameters, _ index: Int) {
    var sizes: [(field: String, size: DataSize?)] = [
      ("sharedMemorySize", parameters.sharedMemorySize), ("maxSwap", parameters.maxSwap),
    ]
    for (position, tmpfs) in parameters.tmpfs.enumerated() {
      sizes.append(("tmpfs[\(Int64(position))].size", tmpfs.size))
    }
    for (field, size) in sizes {
      guard let size else { continue }
      let isWhole = size.mebibytes.map { $0 >= 0 } ?? false
      require(
        isWhole, .linuxSize(field, size, title(index), path(index, "linuxParameters.\(field)")))
    }
    if let swappiness = parameters.swappiness {
      require(
        ECS.Facts.swappiness.value.contains(swappiness),
        .swappiness(swappiness, title(index), path(index, "linuxParameters.swappiness")))
    }
  }
}

extension ModelError {
  fileprivate static func linuxSize(
    _ field: String, _ size: DataSize, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.linux.size",
      message: "'\(field)' of \(title) is \(size); expected 0 MiB or more in steps of 1 MiB",
      at: path)
  }

  fileprivate static func swappiness(_ value: Int64, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.linux.swappiness",
      message: "'swappiness' of \(title) is \(value); expected 0 to 100", at: path)
  }
}
