import AWSModel
import ExampleEvaluator

extension Volume: ModelValue {
  static let nominal = Nominal.model("Volume", Volume.self)

  static let groups = [
    Library.Group(nominal, bindings), Library.Group(Kind.nominal, Kind.bindings),
    Library.Group(DockerVolume.nominal, DockerVolume.bindings),
    Library.Group(DockerVolume.Scope.nominal, DockerVolume.Scope.bindings),
    Library.Group(EFSVolume.nominal, EFSVolume.bindings),
    Library.Group(EFSVolume.Authorization.nominal, EFSVolume.Authorization.bindings),
    Library.Group(FSxVolume.nominal, FSxVolume.bindings),
    Library.Group(S3FilesVolume.nominal, S3FilesVolume.bindings),
    Library.Group(MountPoint.nominal, MountPoint.bindings),
    Library.Group(VolumeFrom.nominal, VolumeFrom.bindings),
  ]

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: String, _ kind: Volume.Kind = .bind(sourcePath: nil))") {
      (call) throws(ModelError) in Volume(call.string(0), call.model(1))
    },
    .property("name: String", Volume.self) { .string($0.name) },
    .property("kind: Volume.Kind", Volume.self) { $0.kind.asValue },
  ]
}

extension Volume.Kind: ModelValue {
  static let nominal = Nominal.model("Volume.Kind", Volume.Kind.self)

  static let bindings: [LibraryEntry] = [
    .maker("static func bind(sourcePath: String?) -> Volume.Kind") { (call) throws(ModelError) in
      Volume.Kind.bind(sourcePath: call.optionalString(0))
    },
    .maker("static func docker(_ volume: DockerVolume) -> Volume.Kind") {
      (call) throws(ModelError) in Volume.Kind.docker(call.model(0))
    },
    .maker("static func efs(_ volume: EFSVolume) -> Volume.Kind") { (call) throws(ModelError) in
      Volume.Kind.efs(call.model(0))
    },
    .maker("static func efs(fileSystem: String) -> Volume.Kind") { (call) throws(ModelError) in
      Volume.Kind.efs(fileSystem: call.string(0))
    },
    .maker("static func fsx(_ volume: FSxVolume) -> Volume.Kind") { (call) throws(ModelError) in
      Volume.Kind.fsx(call.model(0))
    },
    .maker("static func s3Files(_ volume: S3FilesVolume) -> Volume.Kind") {
      (call) throws(ModelError) in Volume.Kind.s3Files(call.model(0))
    },
    .constant("configuredAtLaunch", Volume.Kind.configuredAtLaunch),
  ]
}

extension DockerVolume: ModelValue {
  static let nominal = Nominal.model("DockerVolume", DockerVolume.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(scope: DockerVolume.Scope? = nil, autoprovision: Bool? = nil, driver: String? = nil, driverOptions: [String: String] = [:], labels: [String: String] = [:])"
    ) { (call) throws(ModelError) in
      DockerVolume(
        scope: call.optional(0), autoprovision: call.optionalBool(1),
        driver: call.optionalString(2), driverOptions: call.stringDictionary(3),
        labels: call.stringDictionary(4))
    }
  ]
}

extension DockerVolume.Scope: ModelValue {
  static let nominal = Nominal.model("DockerVolume.Scope", DockerVolume.Scope.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("task", DockerVolume.Scope.task), ("shared", DockerVolume.Scope.shared),
  ])
}

extension EFSVolume: ModelValue {
  static let nominal = Nominal.model("EFSVolume", EFSVolume.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ fileSystem: String, rootDirectory: String? = nil, transitEncryption: Bool? = nil, transitEncryptionPort: Int? = nil, authorization: EFSVolume.Authorization? = nil)"
    ) { (call) throws(ModelError) in
      EFSVolume(
        call.string(0), rootDirectory: call.optionalString(1),
        transitEncryption: call.optionalBool(2), transitEncryptionPort: call.optionalInt(3),
        authorization: call.optional(4))
    },
    .property("fileSystem: String", EFSVolume.self) { .string($0.fileSystem) },
  ]
}

extension EFSVolume.Authorization: ModelValue {
  static let nominal = Nominal.model("EFSVolume.Authorization", EFSVolume.Authorization.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(accessPoint: String? = nil, iam: Bool? = nil)") { (call) throws(ModelError) in
      EFSVolume.Authorization(accessPoint: call.optionalString(0), iam: call.optionalBool(1))
    }
  ]
}

extension FSxVolume: ModelValue {
  static let nominal = Nominal.model("FSxVolume", FSxVolume.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ fileSystem: String, rootDirectory: String, credentialsParameter: String, domain: String)"
    ) { (call) throws(ModelError) in
      FSxVolume(
        call.string(0), rootDirectory: call.string(1), credentialsParameter: call.string(2),
        domain: call.string(3))
    }
  ]
}

extension S3FilesVolume: ModelValue {
  static let nominal = Nominal.model("S3FilesVolume", S3FilesVolume.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ fileSystemArn: String, rootDirectory: String? = nil, transitEncryptionPort: Int? = nil, accessPointArn: String? = nil)"
    ) { (call) throws(ModelError) in
      S3FilesVolume(
        call.string(0), rootDirectory: call.optionalString(1),
        transitEncryptionPort: call.optionalInt(2), accessPointArn: call.optionalString(3))
    }
  ]
}

extension MountPoint: ModelValue {
  static let nominal = Nominal.model("MountPoint", MountPoint.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ sourceVolume: String, containerPath: String, readOnly: Bool = false)") {
      (call) throws(ModelError) in
      MountPoint(call.string(0), containerPath: call.string(1), readOnly: call.bool(2))
    }
  ]
}

extension VolumeFrom: ModelValue {
  static let nominal = Nominal.model("VolumeFrom", VolumeFrom.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ sourceContainer: String, readOnly: Bool = false)") {
      (call) throws(ModelError) in VolumeFrom(call.string(0), readOnly: call.bool(1))
    }
  ]
}
