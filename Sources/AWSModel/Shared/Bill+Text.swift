public import Figures

extension Bill: CustomStringConvertible {
  /// One line: `2 × Fargate 0.25 vCPU, 0.5 GB, 730 h: $18.02`.
  public var summary: String { "\(title): \(total)" }

  /// The lines as a table with a total.
  public var table: Table {
    var table = Table(
      title,
      columns: [
        .init("Item"), .init("Quantity", alignment: .trailing), .init("Unit"),
        .init("Rate", alignment: .trailing), .init("Amount", alignment: .trailing),
      ],
      rows: items.map {
        [$0.what, $0.quantity.description, $0.unit, $0.rateText, amountText($0)]
      },
      footer: [["Total", "", "", "", total.description]])
    table.form = .receipt
    return table
  }

  public var description: String { table.description }

  /// To the cent, and in full where that would show nothing.
  private func amountText(_ item: LineItem) -> String {
    item.amount != .zero && max(item.amount, -item.amount) < .cents(1)
      ? item.amount.formatted(fractionDigits: 6) : item.amount.description
  }
}
