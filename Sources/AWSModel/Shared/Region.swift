/// An AWS region by its name.
public struct Region: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let name: String

  public init(_ name: String) { self.name = name }

  public init(stringLiteral name: String) { self.name = name }

  public static let usEast1: Region = "us-east-1"
  public static let euWest1: Region = "eu-west-1"
  public static let euCentral1: Region = "eu-central-1"
  public static let apNortheast1: Region = "ap-northeast-1"
  public static let apSoutheast1: Region = "ap-southeast-1"
  public static let apSoutheast2: Region = "ap-southeast-2"

  /// Where a price holds that is the same everywhere.
  static let global: Region = "global"

  public var description: String { name }
}
