/// Volumes, and what belongs to the kernel.
extension Volume {
  var encoded: JSON {
    let configuration: (name: String, value: JSON?) =
      switch kind {
      case .bind(let path): ("host", .object([("sourcePath", .text(path))]))
      case .docker(let volume): ("dockerVolumeConfiguration", volume.encoded)
      case .efs(let volume): ("efsVolumeConfiguration", volume.encoded)
      case .fsx(let volume): ("fsxWindowsFileServerVolumeConfiguration", volume.encoded)
      case .s3Files(let volume): ("s3filesVolumeConfiguration", volume.encoded)
      case .configuredAtLaunch: ("configuredAtLaunch", .bool(true))
      }
    return .object([("name", .string(name)), configuration])
  }
}

extension DockerVolume {
  fileprivate var encoded: JSON {
    .object([
      ("scope", .text(scope?.rawValue)), ("autoprovision", .flag(autoprovision)),
      ("driver", .text(driver)), ("driverOpts", .map(driverOptions)), ("labels", .map(labels)),
    ])
  }
}

extension EFSVolume {
  fileprivate var encoded: JSON {
    .object([
      ("fileSystemId", .string(fileSystem)),
      ("rootDirectory", .text(rootDirectory)),
      ("transitEncryption", onOff(transitEncryption)),
      ("transitEncryptionPort", .number(transitEncryptionPort)),
      (
        "authorizationConfig",
        authorization.map {
          .object([("accessPointId", .text($0.accessPoint)), ("iam", onOff($0.iam))])
        }
      ),
    ])
  }

  private func onOff(_ flag: Bool?) -> JSON? { flag.map { .string($0 ? "ENABLED" : "DISABLED") } }
}

extension FSxVolume {
  fileprivate var encoded: JSON {
    .object([
      ("fileSystemId", .string(fileSystem)),
      ("rootDirectory", .string(rootDirectory)),
      (
        "authorizationConfig",
        .object([
          ("credentialsParameter", .string(credentialsParameter)), ("domain", .string(domain)),
        ])
      ),
    ])
  }
}

extension S3FilesVolume {
  fileprivate var encoded: JSON {
    .object([
      ("fileSystemArn", .string(fileSystemArn)), ("rootDirectory", .text(rootDirectory)),
      ("transitEncryptionPort", .number(transitEncryptionPort)),
      ("accessPointArn", .text(accessPointArn)),
    ])
  }
}

extension LinuxParameters {
  var encoded: JSON {
    let hasCapabilities = !addedCapabilities.isEmpty || !droppedCapabilities.isEmpty
    return .object([
      (
        "capabilities",
        hasCapabilities
          ? .object([("add", .texts(addedCapabilities)), ("drop", .texts(droppedCapabilities))])
          : nil
      ),
      ("devices", .list(devices.map { $0.encoded })),
      ("initProcessEnabled", .flag(initProcessEnabled)),
      ("sharedMemorySize", .mebibytes(sharedMemorySize)),
      ("tmpfs", .list(tmpfs.map { $0.encoded })),
      ("maxSwap", .mebibytes(maxSwap)),
      ("swappiness", .number(swappiness)),
    ])
  }
}

extension Device {
  fileprivate var encoded: JSON {
    .object([
      ("hostPath", .string(hostPath)), ("containerPath", .text(containerPath)),
      ("permissions", .texts(permissions.map { $0.rawValue })),
    ])
  }
}

extension Tmpfs {
  fileprivate var encoded: JSON {
    .object([
      ("containerPath", .string(containerPath)), ("size", .mebibytes(size)),
      ("mountOptions", .texts(mountOptions)),
    ])
  }
}

extension Ulimit {
  var encoded: JSON {
    .object([
      ("name", .string(name.rawValue)), ("softLimit", .integer(softLimit)),
      ("hardLimit", .integer(hardLimit)),
    ])
  }
}

extension SystemControl {
  var encoded: JSON {
    .object([("namespace", .string(namespace)), ("value", .string(value))])
  }
}
