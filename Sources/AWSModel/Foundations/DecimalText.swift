import Figures

/// Decimal numbers as text; figures need them too.
typealias DecimalText = Figures.DecimalText
