extension ImageReference {
  static func parse(_ text: String) throws(ModelError) -> ImageReference {
    var rest = Array(text.utf8)[...]
    var digest: String?
    if let at = rest.firstIndex(of: UInt8(ascii: "@")) {
      guard isDigest(rest[(at + 1)...]) else { throw .imageDigest(text) }
      digest = String(decoding: rest[(at + 1)...], as: UTF8.self)
      rest = rest[..<at]
    }
    let tag = try takeTag(&rest, of: text)
    let (registry, repository) = split(rest)
    guard isRepository(repository) else { throw .imageRepository(text) }
    return ImageReference(
      registry: registry, repository: String(decoding: repository, as: UTF8.self),
      tag: tag ?? (digest == nil ? "latest" : nil), digest: digest)
  }

  /// A colon after the last slash begins a tag; one before it, a port.
  private static func takeTag(
    _ rest: inout ArraySlice<UInt8>, of text: String
  ) throws(ModelError) -> String? {
    let slash = rest.lastIndex(of: UInt8(ascii: "/")) ?? rest.startIndex
    guard let colon = rest[slash...].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let tag = rest[(colon + 1)...]
    guard isTag(tag) else { throw .imageTag(text) }
    rest = rest[..<colon]
    return String(decoding: tag, as: UTF8.self)
  }

  /// The first part is a registry when it looks like a host.
  private static func split(_ name: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>) {
    let hub = "docker.io"
    guard let slash = name.firstIndex(of: UInt8(ascii: "/")) else {
      return (hub, ArraySlice("library/".utf8) + name)
    }
    let host = name[..<slash]
    let isHost =
      host.contains(UInt8(ascii: ".")) || host.contains(UInt8(ascii: ":"))
      || host.elementsEqual("localhost".utf8)
    guard isHost else { return (hub, name) }
    let registry = String(decoding: host, as: UTF8.self)
    let rest = name[(slash + 1)...]
    let isShort = registry == hub && !rest.contains(UInt8(ascii: "/"))
    return (registry, isShort ? ArraySlice("library/".utf8) + rest : rest)
  }

  /// `sha256:` and exactly 64 hexadecimal digits.
  static func isDigest(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: "sha256:".utf8), bytes.count == 7 + 64 else { return false }
    return bytes.dropFirst(7).allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66)
    }
  }

  /// - Source: Amazon ECR API, ImageTag: at most 300 characters; its characters are those of the
  ///   registry protocol.
  private static func isTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count <= 300 else { return false }
    return isWord(first) && bytes.allSatisfy { isWord($0) || $0 == 0x2D || $0 == 0x2E }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }

  /// Parts of lower-case letters and digits, joined by `.`, `_`, `__` or hyphens, slashes between.
  /// - Source: Amazon ECR API, RepositoryName: up to 256 characters.
  static func isRepository(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty, bytes.count <= 256 else { return false }
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { isRepositoryPart($0) }
  }

  private static func isRepositoryPart(_ part: ArraySlice<UInt8>) -> Bool {
    var joint: [UInt8] = [0x2E]
    for byte in part {
      if (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A) {
        joint = []
        continue
      }
      joint.append(byte)
      let isJoint =
        joint == [0x2E] || joint == [0x5F] || joint == [0x5F, 0x5F]
        || joint.allSatisfy { $0 == 0x2D }
      guard isJoint else { return false }
    }
    return joint.isEmpty
  }
}

extension ModelError {
  private static func image(_ text: String, _ problem: String) -> Self {
    ModelError(code: "image.reference", message: "image '\(text)' \(problem)")
  }

  fileprivate static func imageDigest(_ text: String) -> Self {
    image(text, "has no digest after '@'; expected 'sha256:' and 64 hexadecimal digits")
  }

  fileprivate static func imageTag(_ text: String) -> Self {
    image(
      text,
      "has no tag after ':'; expected 1 to 300 letters, digits, '_', '.' and '-', not first '-'"
    )
  }

  fileprivate static func imageRepository(_ text: String) -> Self {
    image(
      text,
      "has no valid repository; expected lower-case letters and digits, joined by '.', '_', '__' or '-', in parts between '/'"
    )
  }
}
