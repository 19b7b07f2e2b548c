import Figures

extension ECR {
  /// Quotas and defaults; those that AWS raises on request are in ``Quotas``.
  enum Facts {
    private static let quotas = "Amazon ECR user guide, service quotas"
    private static let lifecycle = "Amazon ECR user guide, lifecycle policies"

    static let repositoryName = Fact<ClosedRange<Int64>>(
      2...256, unit: "characters", source: "Amazon ECR API, RepositoryName")
    static let imagesPerRepository = Fact<Int64>(100_000, unit: "images", source: quotas)
    static let layerSize = Fact<DataSize>(.mebibytes(52_000), unit: "MiB", source: quotas)
    static let policyLength = Fact<Int64>(30_720, unit: "characters", source: quotas)
    static let exclusionFilters = Fact<ClosedRange<Int64>>(
      1...5, unit: "filters", source: "Amazon ECR API, ImageTagMutabilityExclusionFilters")
    static let exclusionFilterLength = Fact<ClosedRange<Int64>>(
      1...128, unit: "characters", source: "Amazon ECR API, ImageTagMutabilityExclusionFilter")
    static let tokenLifetime = Fact<TimeSpan>(
      .hours(12), unit: "h", source: "Amazon ECR user guide, registry authentication")

    /// As far as the price of transfer to the internet is known.
    static let internetTier = Fact<DataSize>(
      .gigabytes(10_240), unit: "GB", source: "cloudburn.io, Amazon ECR pricing, first 10 TB")

    /// How long an image that a lifecycle policy expires may stay.
    static let expiryDelay = Fact<TimeSpan>(.hours(24), unit: "h", source: lifecycle)
  }

  /// Quotas that AWS raises on request.
  public struct Quotas: Hashable, Sendable, CustomStringConvertible {
    public var imagesPerRepository: Int64
    public var layerSize: DataSize

    /// Nil stands for what an account has at first: 100,000 images, layers of 52,000 MiB.
    public init(imagesPerRepository: Int64? = nil, layerSize: DataSize? = nil) {
      self.imagesPerRepository = imagesPerRepository ?? Facts.imagesPerRepository.value
      self.layerSize = layerSize ?? Facts.layerSize.value
    }

    public static let standard = Quotas()

    public var description: String {
      "\(DecimalText.grouped(Int128(imagesPerRepository))) images, layers up to \(layerSize)"
    }
  }
}
