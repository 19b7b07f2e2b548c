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
    .property("name: String", Volume.self) {
      .string($0.name)
    } set: {
      $0.name = $1.string(0)
    },
    .property("kind: Volume.Kind", Volume.self) {
      $0.kind.asValue
    } set: {
      $0.kind = $1.model(0)
    },
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
    },
    .property("autoprovision: Bool?", DockerVolume.self) {
      .optional($0.autoprovision)
    } set: {
      $0.autoprovision = $1.optionalBool(0)
    },
    .property("driver: String?", DockerVolume.self) {
      .optional($0.driver)
    } set: {
      $0.driver = $1.optionalString(0)
    },
    .property("driverOptions: [EnvironmentVariable]", DockerVolume.self) {
      .models($0.driverOptions)
    } set: {
      $0.driverOptions = $1.models(0)
    },
    .property("labels: [EnvironmentVariable]", DockerVolume.self) {
      .models($0.labels)
    } set: {
      $0.labels = $1.models(0)
    },
    .property("scope: DockerVolume.Scope?", DockerVolume.self) {
      .optional($0.scope)
    } set: {
      $0.scope = $1.optional(0)
    },
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
    .property("fileSystem: String", EFSVolume.self) {
      .string($0.fileSystem)
    } set: {
      $0.fileSystem = $1.string(0)
    },
    .property("authorization: EFSVolume.Authorization?", EFSVolume.self) {
      .optional($0.authorization)
    } set: {
      $0.authorization = $1.optional(0)
    },
    .property("rootDirectory: String?", EFSVolume.self) {
      .optional($0.rootDirectory)
    } set: {
      $0.rootDirectory = $1.optionalString(0)
    },
    .property("transitEncryption: Bool?", EFSVolume.self) {
      .optional($0.transitEncryption)
    } set: {
      $0.transitEncryption = $1.optionalBool(0)
    },
    .property("transitEncryptionPort: Int?", EFSVolume.self) {
      .optional($0.transitEncryptionPort)
    } set: {
      $0.transitEncryptionPort = $1.optionalInt(0)
    },
  ]
}

extension EFSVolume.Authorization: ModelValue {
  static let nominal = Nominal.model("EFSVolume.Authorization", EFSVolume.Authorization.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(accessPoint: String? = nil, iam: Bool? = nil)") { (call) throws(ModelError) in
      EFSVolume.Authorization(accessPoint: call.optionalString(0), iam: call.optionalBool(1))
    },
    .property("accessPoint: String?", EFSVolume.Authorization.self) {
      .optional($0.accessPoint)
    } set: {
      $0.accessPoint = $1.optionalString(0)
    },
    .property("iam: Bool?", EFSVolume.Authorization.self) {
      .optional($0.iam)
    } set: {
      $0.iam = $1.optionalBool(0)
    },
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
    },
    .property("credentialsParameter: String", FSxVolume.self) {
      .string($0.credentialsParameter)
    } set: {
      $0.credentialsParameter = $1.string(0)
    },
    .property("domain: String", FSxVolume.self) {
      .string($0.domain)
    } set: {
      $0.domain = $1.string(0)
    },
    .property("fileSystem: String", FSxVolume.self) {
      .string($0.fileSystem)
    } set: {
      $0.fileSystem = $1.string(0)
    },
    .property("rootDirectory: String", FSxVolume.self) {
      .string($0.rootDirectory)
    } set: {
      $0.rootDirectory = $1.string(0)
    },
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
    },
    .property("accessPointArn: String?", S3FilesVolume.self) {
      .optional($0.accessPointArn)
    } set: {
      $0.accessPointArn = $1.optionalString(0)
    },
    .property("fileSystemArn: String", S3FilesVolume.self) {
      .string($0.fileSystemArn)
    } set: {
      $0.fileSystemArn = $1.string(0)
    },
    .property("rootDirectory: String?", S3FilesVolume.self) {
      .optional($0.rootDirectory)
    } set: {
      $0.rootDirectory = $1.optionalString(0)
    },
    .property("transitEncryptionPort: Int?", S3FilesVolume.self) {
      .optional($0.transitEncryptionPort)
    } set: {
      $0.transitEncryptionPort = $1.optionalInt(0)
    },
  ]
}

extension MountPoint: ModelValue {
  static let nominal = Nominal.model("MountPoint", MountPoint.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ sourceVolume: String, containerPath: String, readOnly: Bool = false)") {
      (call) throws(ModelError) in
      MountPoint(call.string(0), containerPath: call.string(1), readOnly: call.bool(2))
    },
    .property("containerPath: String", MountPoint.self) {
      .string($0.containerPath)
    } set: {
      $0.containerPath = $1.string(0)
    },
    .property("readOnly: Bool", MountPoint.self) {
      .bool($0.readOnly)
    } set: {
      $0.readOnly = $1.bool(0)
    },
    .property("sourceVolume: String", MountPoint.self) {
      .string($0.sourceVolume)
    } set: {
      $0.sourceVolume = $1.string(0)
    },
  ]
}

extension VolumeFrom: ModelValue {
  static let nominal = Nominal.model("VolumeFrom", VolumeFrom.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ sourceContainer: String, readOnly: Bool = false)") {
      (call) throws(ModelError) in VolumeFrom(call.string(0), readOnly: call.bool(1))
    },
    .property("readOnly: Bool", VolumeFrom.self) {
      .bool($0.readOnly)
    } set: {
      $0.readOnly = $1.bool(0)
    },
    .property("sourceContainer: String", VolumeFrom.self) {
      .string($0.sourceContainer)
    } set: {
      $0.sourceContainer = $1.string(0)
    },
  ]
}
