extension ECS {
  /// Every field of RegisterTaskDefinition, without positions in lists: `volumes.host.sourcePath`.
  package static var requestFields: [String] {
    var fields: [String] = []
    add(registerTaskDefinition, at: "", to: &fields)
    return fields
  }

  private static func add(_ shape: Shape, at path: String, to fields: inout [String]) {
    switch shape {
    case .string, .integer, .boolean, .choice, .map: break
    case .list(let element): add(element, at: path, to: &fields)
    case .structure(let members):
      for member in members {
        let name = path.isEmpty ? member.name : "\(path).\(member.name)"
        fields.append(name)
        add(member.shape, at: name, to: &fields)
      }
    }
  }
}
