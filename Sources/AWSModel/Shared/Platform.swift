/// The instruction set that a task or a function runs on.
public enum CPUArchitecture: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case x86 = "X86_64"
  case arm64 = "ARM64"

  public var description: String { rawValue }
}

/// The operating system of a task, as AWS enumerates it.
public enum OperatingSystem: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case linux = "LINUX"
  case windowsServer2016Full = "WINDOWS_SERVER_2016_FULL"
  case windowsServer2004Core = "WINDOWS_SERVER_2004_CORE"
  case windowsServer20H2Core = "WINDOWS_SERVER_20H2_CORE"
  case windowsServer2019Core = "WINDOWS_SERVER_2019_CORE"
  case windowsServer2019Full = "WINDOWS_SERVER_2019_FULL"
  case windowsServer2022Core = "WINDOWS_SERVER_2022_CORE"
  case windowsServer2022Full = "WINDOWS_SERVER_2022_FULL"
  case windowsServer2025Core = "WINDOWS_SERVER_2025_CORE"
  case windowsServer2025Full = "WINDOWS_SERVER_2025_FULL"

  public var isWindows: Bool { self != .linux }

  public var description: String { rawValue }
}

/// What a task runs on.
public struct RuntimePlatform: Hashable, Sendable, CustomStringConvertible {
  public var cpuArchitecture: CPUArchitecture
  public var operatingSystemFamily: OperatingSystem

  public init(
    cpuArchitecture: CPUArchitecture = .x86, operatingSystemFamily: OperatingSystem = .linux
  ) {
    self.cpuArchitecture = cpuArchitecture
    self.operatingSystemFamily = operatingSystemFamily
  }

  public static let linuxX86 = RuntimePlatform()
  public static let linuxARM = RuntimePlatform(cpuArchitecture: .arm64)

  public var description: String { "\(operatingSystemFamily)/\(cpuArchitecture)" }
}
