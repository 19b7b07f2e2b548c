import Figures

/// What references in a template stand for, as far as the template alone can say.
struct TemplateReferences {
  /// The account of every example in AWS's own documents.
  private static let account = "111122223333"

  private var known: [(name: String, text: String)]
  private let resources: [JSON.Member]

  init(_ json: JSON, _ region: Region) {
    known = [
      ("AWS::Region", region.name), ("AWS::AccountId", Self.account), ("AWS::Partition", "aws"),
      ("AWS::URLSuffix", "amazonaws.com"), ("AWS::StackName", "stack"),
    ]
    for parameter in json["Parameters"]?.members ?? [] {
      if let text = parameter.value["Default"]?.scalarText { known.append((parameter.name, text)) }
    }
    resources = json["Resources"]?.members ?? []
  }

  /// A value without references; what cannot be followed is refused at its place.
  func resolved(_ json: JSON, _ reader: inout InputReader) -> JSON {
    switch json.value {
    case .array(let elements):
      return JSON(.array(elements.map { resolved($0, &reader) }), json.range)
    case .object(let members):
      if members.count == 1, Self.isIntrinsic(members[0].name) {
        return JSON(.string(intrinsic(members[0], at: json, &reader)), json.range)
      }
      return JSON(
        .object(
          members.map {
            JSON.Member(
              name: $0.name, nameRange: $0.nameRange, value: resolved($0.value, &reader))
          }), json.range)
    default: return json
    }
  }

  private static func isIntrinsic(_ name: String) -> Bool {
    name == "Ref" || name == "Condition" || name.hasPrefix("Fn::")
  }

  private func intrinsic(
    _ member: JSON.Member, at json: JSON, _ reader: inout InputReader
  ) -> String {
    switch (member.name, member.value.value) {
    case ("Ref", .string(let name)): return reference(name, at: json, &reader)
    case ("Fn::GetAtt", .string(let path)): return attribute(path, at: json, &reader)
    case ("Fn::GetAtt", .array(let parts)):
      return attribute(parts.compactMap { $0.string }.joined(separator: "."), at: json, &reader)
    case ("Fn::Sub", .string(let text)): return substituted(text, at: json, &reader)
    case ("Fn::Join", .array(let parts)) where parts.count == 2:
      let pieces = resolved(parts[1], &reader).elements.map { $0.scalarText ?? "" }
      return pieces.joined(separator: parts[0].string ?? "")
    default:
      reader.refuse(
        code: "cloudformation.intrinsic",
        "'\(member.name)' is not computed here; expected Ref, Fn::GetAtt, Fn::Sub or Fn::Join",
        at: json, notes: ["write what it stands for"])
      return ""
    }
  }

  /// A parameter's default, or a resource by its name.
  private func reference(_ name: String, at json: JSON, _ reader: inout InputReader) -> String {
    if let found = known.first(where: { $0.name == name }) { return found.text }
    if resources.contains(where: { $0.name == name }) { return name }
    reader.refuse(
      code: "cloudformation.reference", "nothing in this template says what '\(name)' stands for",
      at: json,
      notes: ["give the parameter a 'Default'"])
    return ""
  }

  /// The ARN of a role of the template; of other resources their names.
  private func attribute(_ path: String, at json: JSON, _ reader: inout InputReader) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1)
      .map { String(decoding: $0, as: UTF8.self) }
    let resource = resources.first { $0.name == parts.first }
    if parts.count == 2, parts[1] == "Arn", resource?.value["Type"]?.string == "AWS::IAM::Role" {
      return "arn:aws:iam::\(Self.account):role/\(parts[0])"
    }
    reader.refuse(
      code: "cloudformation.reference",
      "'\(path)' is known only when the stack is; expected the Arn of a role of this template",
      at: json, notes: ["write what it stands for"])
    return ""
  }

  /// `${Name}` in a text.
  private func substituted(_ text: String, at json: JSON, _ reader: inout InputReader) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "{"),
        let close = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
      else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let name = String(decoding: bytes[(index + 2)..<close], as: UTF8.self)
      let isAttribute = name.utf8.contains(UInt8(ascii: "."))
      let value =
        isAttribute ? attribute(name, at: json, &reader) : reference(name, at: json, &reader)
      result += value.utf8
      index = close + 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Turns the properties of a template into what RegisterTaskDefinition takes.
enum TemplateShape {
  /// Keys of the author's own stand below these; they keep their letters.
  private static let free = ["Options", "DockerLabels", "DriverOpts", "Labels"]

  /// Numbers that templates may write as text.
  private static let numbers = [
    "Memory", "MemoryReservation", "Cpu", "ContainerPort", "HostPort", "Interval", "Timeout",
    "Retries", "StartPeriod", "StartTimeout", "StopTimeout", "SizeInGiB",
  ]

  static func request(_ properties: JSON, family: String) -> JSON {
    var members = properties.members.map { member in
      let isText = member.name == "Cpu" || member.name == "Memory"
      let value = isText ? text(member.value) : lowered(member.value, below: member.name)
      return JSON.Member(name: lowered(member.name), nameRange: member.nameRange, value: value)
    }
    if properties["Family"] == nil {
      let range = properties.range
      members.append(
        JSON.Member(name: "family", nameRange: range, value: JSON(.string(family), range)))
    }
    return JSON(.object(members), properties.range)
  }

  private static func lowered(_ json: JSON, below name: String) -> JSON {
    switch json.value {
    case .array(let elements):
      return JSON(.array(elements.map { lowered($0, below: name) }), json.range)
    case .object(let members):
      let isFree = free.contains(name)
      return JSON(
        .object(
          members.map { member in
            JSON.Member(
              name: isFree ? member.name : lowered(member.name), nameRange: member.nameRange,
              value: isFree ? text(member.value) : lowered(member.value, below: member.name))
          }), json.range)
    case .string(let digits) where numbers.contains(name):
      let number = DecimalText.parse(digits.utf8, scale: 0).flatMap { Int64(exactly: $0) }
      return number.map { JSON(.integer($0), json.range) } ?? json
    default: return name == "Value" || name == "Command" ? text(json) : json
    }
  }

  /// Templates may write numbers and truth values where the API takes text.
  private static func text(_ json: JSON) -> JSON {
    guard let text = json.scalarText else { return json }
    return JSON(.string(text), json.range)
  }

  private static func lowered(_ name: String) -> String {
    var bytes = Array(name.utf8)
    if let first = bytes.first, first >= 0x41, first <= 0x5A { bytes[0] = first | 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
