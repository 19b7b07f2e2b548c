import ExampleLanguage

/// The cases of enums, and their raw values.
extension Checker {
  func declareCase(
    _ item: EnumCase, of nominal: Nominal, _ raw: inout RawValues, _ method: FunctionContext
  ) {
    checkIsNew(item.name, of: nominal, isStatic: true)
    let parameters = item.payload.map { part in
      Signature.Parameter(
        label: part.label?.text, name: part.label?.text ?? "_", type: type(part.type),
        defaultValue: part.defaultValue)
    }
    let layout = Layout(
      nominal, number: own[nominal].number!, caseName: item.name.text,
      caseIndex: own[nominal].cases.count, labels: parameters.map { $0.label ?? "" },
      runtime: runtime)
    layout.rawValue = rawValue(of: item, &raw, nominal)
    own[nominal].cases.append(layout)
    own[nominal].caseTypes.append(
      parameters.map { Type.TupleElement(label: $0.label ?? "", type: $0.type) })
    add(
      OwnMember(
        name: item.name.text, kind: .enumCase(layout), owner: nominal,
        signature: Signature(parameters: parameters, result: selfType(of: nominal)), isStatic: true,
        defaults: defaultValues(parameters), place: item.name.range.lower))
  }

  /// The raw values that the cases of an enum have, one after the other.
  struct RawValues {
    let type: Type?
    var next: Int64 = 0
    var seen: [Value] = []
  }

  private func rawValue(of item: EnumCase, _ raw: inout RawValues, _ nominal: Nominal) -> Value? {
    guard let type = raw.type else {
      if let value = item.rawValue {
        report(
          "example.enum.raw", "'\(item.name.text)' has a raw value, but the enum has no raw type",
          value.range, notes: ["write the type behind the enum's name, as in ': Int'"])
      }
      return nil
    }
    if !item.payload.isEmpty {
      report(
        "example.enum.raw", "a case with values has no raw value, found '\(item.name.text)'",
        item.name.range, notes: ["leave out the enum's raw type, or the values"])
      return nil
    }
    var value: Value?
    if let written = item.rawValue {
      guard let constant = lower(written, as: type) as? ConstantNode else {
        report(
          "example.enum.raw", "a raw value must be a literal of type '\(type)'", written.range)
        return nil
      }
      value = constant.value
    } else if type.isNominal(.string) {
      value = .string(item.name.text)
    } else if type.isNominal(.int) {
      value = .int(raw.next)
    } else {
      report(
        "example.enum.raw", "'\(item.name.text)' needs a raw value of type '\(type)'",
        item.name.range, notes: ["write it behind '='"])
    }
    if case .int(let number)? = value { raw.next = number &+ 1 }
    if let value {
      if raw.seen.contains(value) {
        report(
          "example.enum.raw", "the raw value \(value.shortText) stands for two cases",
          item.rawValue?.range ?? item.name.range)
      }
      raw.seen.append(value)
    }
    return value
  }
}
