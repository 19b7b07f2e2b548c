extension ValueWriter {
  /// A value of an own type: as its `description` says, else as Swift writes structs and enums.
  ///
  /// Inside another value Swift puts the module in front of the type's name: an example's is `main`.
  mutating func write(_ instance: Instance, isQualified: Bool) {
    guard let machine = instance.layout.runtime.machine else {
      return writeParts(instance, isQualified: isQualified)
    }
    if isFull { return }
    if let code = machine.witnesses(of: instance)?.description {
      guard let text = machine.callWitness(code, [.instance(instance)]) else { return }
      return write(text.asString)
    }
    do throws(Fault) {
      defer { machine.leaveValue() }
      try machine.enterValue()
      writeParts(instance, isQualified: isQualified)
    } catch { machine.stop(error) }
  }

  private mutating func writeParts(_ instance: Instance, isQualified: Bool) {
    let layout = instance.layout
    let name = isQualified ? "main." + layout.nominal.name : layout.typeName
    if layout.isStruct {
      write(name)
    } else {
      write(isQualified ? name + "." + layout.caseName : layout.caseName)
      if instance.fields.isEmpty { return }
      // A single value that is a tuple brings parentheses of its own.
      if instance.fields.count == 1, layout.labels[0].isEmpty,
        case .tuple = instance.fields[0]
      {
        return writeInside(instance.fields[0])
      }
    }
    write("(")
    for (index, field) in instance.fields.enumerated() {
      if isFull { break }
      if index > 0 { write(", ") }
      if !layout.labels[index].isEmpty { write(layout.labels[index] + ": ") }
      writeInside(field)
    }
    write(")")
  }
}
