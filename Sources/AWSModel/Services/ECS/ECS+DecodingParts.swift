/// Volumes, and what belongs to the kernel.
extension TaskDefinitionDecoding {
  /// Refuses a volume of two kinds; the first of them is kept.
  mutating func volumes(_ json: JSON?) -> [Volume] {
    list(json).enumerated().map { index, json in
      let kinds = volumeKinds(json)
      let name = json["name"]?.string ?? ""
      if kinds.count > 1 {
        errors.append(
          .volumeKinds(kinds.map { $0.field }, of: name, "volumes[\(Int64(index))]"))
      }
      return Volume(name, kinds.first?.kind ?? .bind(sourcePath: nil))
    }
  }

  private func volumeKinds(_ json: JSON) -> [(field: String, kind: Volume.Kind)] {
    var kinds: [(field: String, kind: Volume.Kind)] = []
    if let host = json["host"] {
      kinds.append(("host", .bind(sourcePath: host["sourcePath"]?.string)))
    }
    if let docker = json["dockerVolumeConfiguration"] {
      kinds.append(("dockerVolumeConfiguration", .docker(dockerVolume(docker))))
    }
    if let efs = json["efsVolumeConfiguration"] {
      kinds.append(("efsVolumeConfiguration", .efs(efsVolume(efs))))
    }
    if let files = json["s3filesVolumeConfiguration"] {
      kinds.append(("s3filesVolumeConfiguration", .s3Files(s3FilesVolume(files))))
    }
    if let fsx = json["fsxWindowsFileServerVolumeConfiguration"] {
      kinds.append(("fsxWindowsFileServerVolumeConfiguration", .fsx(fsxVolume(fsx))))
    }
    if json["configuredAtLaunch"]?.bool == true {
      kinds.append(("configuredAtLaunch", .configuredAtLaunch))
    }
    return kinds
  }

  private func dockerVolume(_ json: JSON) -> DockerVolume {
    var volume = DockerVolume(
      scope: json["scope"]?.string.flatMap { DockerVolume.Scope(rawValue: $0) },
      autoprovision: json["autoprovision"]?.bool, driver: json["driver"]?.string)
    volume.driverOptions = map(json["driverOpts"])
    volume.labels = map(json["labels"])
    return volume
  }

  private func efsVolume(_ json: JSON) -> EFSVolume {
    EFSVolume(
      json["fileSystemId"]?.string ?? "", rootDirectory: json["rootDirectory"]?.string,
      transitEncryption: isEnabled(json["transitEncryption"]),
      transitEncryptionPort: json["transitEncryptionPort"]?.integer,
      authorization: json["authorizationConfig"].map {
        EFSVolume.Authorization(
          accessPoint: $0["accessPointId"]?.string, iam: isEnabled($0["iam"]))
      })
  }

  private func isEnabled(_ json: JSON?) -> Bool? { json?.string.map { $0 == "ENABLED" } }

  private func s3FilesVolume(_ json: JSON) -> S3FilesVolume {
    S3FilesVolume(
      json["fileSystemArn"]?.string ?? "", rootDirectory: json["rootDirectory"]?.string,
      transitEncryptionPort: json["transitEncryptionPort"]?.integer,
      accessPointArn: json["accessPointArn"]?.string)
  }

  private func fsxVolume(_ json: JSON) -> FSxVolume {
    let authorization = json["authorizationConfig"]
    return FSxVolume(
      json["fileSystemId"]?.string ?? "", rootDirectory: json["rootDirectory"]?.string ?? "",
      credentialsParameter: authorization?["credentialsParameter"]?.string ?? "",
      domain: authorization?["domain"]?.string ?? "")
  }

  func linuxParameters(_ json: JSON) -> LinuxParameters {
    LinuxParameters(
      addedCapabilities: strings(json["capabilities"]?["add"]),
      droppedCapabilities: strings(json["capabilities"]?["drop"]),
      devices: list(json["devices"]).map { device($0) },
      initProcessEnabled: json["initProcessEnabled"]?.bool,
      sharedMemorySize: json["sharedMemorySize"]?.integer.map { .mebibytes($0) },
      tmpfs: list(json["tmpfs"]).map {
        Tmpfs(
          $0["containerPath"]?.string ?? "", size: .mebibytes($0["size"]?.integer ?? 0),
          mountOptions: strings($0["mountOptions"]))
      },
      maxSwap: json["maxSwap"]?.integer.map { .mebibytes($0) },
      swappiness: json["swappiness"]?.integer)
  }

  private func device(_ json: JSON) -> Device {
    Device(
      json["hostPath"]?.string ?? "", containerPath: json["containerPath"]?.string,
      permissions: strings(json["permissions"]).compactMap { Device.Permission(rawValue: $0) })
  }
}

extension ModelError {
  fileprivate static func volumeKinds(
    _ fields: [String], of name: String, _ path: String
  ) -> Self {
    let names = fields.map { "'\($0)'" }.joined(separator: " and ")
    return ecs(
      code: "ecs.volume.kind", message: "volume '\(name)' has \(names); expected one of them",
      at: path)
  }
}
