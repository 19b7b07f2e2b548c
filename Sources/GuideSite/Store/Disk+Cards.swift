extension CardDrawer {
  /// rsvg-convert, of librsvg, as it is installed on this machine; nil when it is not.
  package static func rsvg() -> CardDrawer? {
    guard let program = Disk.program("rsvg-convert") else { return nil }
    let fonts = Disk.program("fc-list")
    return CardDrawer { (drawing, file) throws(SiteError) in
      if let fonts { try checkLetters(of: drawing, fonts) }
      let source = file + ".svg"
      try Disk.write(source, drawing)
      let run = Disk.run(program, ["--output", file, source])
      try FileStore.disk.remove(source)
      guard let run else { throw SiteError(.machine, "cannot run '\(program)'") }
      if run.status == 0 { return }
      throw SiteError(.machine, "rsvg-convert ended with \(run.status): \(run.lastWords)")
    }
  }

  /// Letters beyond those that every font has are looked for in all fonts: one that none has would be
  /// drawn as a box.
  private static func checkLetters(of drawing: [UInt8], _ fonts: String) throws(SiteError) {
    let rare = String(decoding: drawing, as: UTF8.self).unicodeScalars.filter { scalar in
      scalar.value > 0x17F && !(0x2000...0x206F).contains(scalar.value)
    }
    guard !rare.isEmpty, let run = Disk.run(fonts, ["--format", "%{charset} "]), run.status == 0
    else { return }
    let known = FontLetters(String(decoding: run.output, as: UTF8.self))
    guard let missing = rare.first(where: { !known.hold($0) }) else { return }
    throw SiteError(
      .machine, "no font here has '\(missing)'",
      note: "install one, such as Debian's fonts-noto-core or fonts-noto-cjk")
  }
}

/// The letters that a machine's fonts have.
package struct FontLetters {
  private let ranges: [ClosedRange<UInt32>]

  /// - Parameter list: as fontconfig writes sets of letters: `20-7e a0 4e00-9fff`.
  package init(_ list: String) {
    ranges = list.split { $0 == " " || $0 == "\n" }.compactMap { range in
      let ends = range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last, first <= last else { return nil }
      return first...last
    }
  }

  package func hold(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) }
  }
}
